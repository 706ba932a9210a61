package org.writedown.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;

/** The one way in for files of any kind. */
@RestController
@RequestMapping("/cases/{caseId}/documents")
@Tag(name = "Documents")
class DocumentsController {

    private final DocumentIntake documents;
    private final CaseDocuments kept;
    private final FileReading reading;

    DocumentsController(DocumentIntake documents, CaseDocuments kept, FileReading reading) {
        this.documents = documents;
        this.kept = kept;
        this.reading = reading;
    }

    /**
     * Takes a file as the request's body. Its format is told by its content. The original is kept, and of
     * what it proposes only what is named in {@code record} is recorded.
     */
    @PostMapping
    @Operation(summary = "Keeps a file and tells what it proposes; records what is chosen of it")
    ResponseEntity<DocumentAnswer> take(
            Sent sent,
            HttpServletRequest request,
            @PathVariable CaseId caseId,
            @ParameterObject Wanted wanted,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String mediaType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            @RequestBody byte[] body)
            throws IOException {
        return take(named(sent, request, body, disposition, mediaType), caseId, wanted);
    }

    /** Takes a file as the part {@code file} of a form. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "The same, with the file as the part 'file' of a form")
    ResponseEntity<DocumentAnswer> takeForm(
            Sent sent,
            HttpServletRequest request,
            @PathVariable CaseId caseId,
            @ParameterObject Wanted wanted,
            @RequestPart("file") MultipartFile part)
            throws IOException {
        SentFile file = SentFile.of(part.getBytes(), part.getOriginalFilename(), part.getContentType());
        return take(new Upload(fingerprinted(sent, request, file), file), caseId, wanted);
    }

    /** Records items of a file that the case already has. */
    @PostMapping("/{document}")
    @Operation(summary = "Records what is chosen of a file that the case has, or tells again what it proposes")
    ResponseEntity<DocumentAnswer> choose(
            Sent sent,
            HttpServletRequest request,
            @PathVariable CaseId caseId,
            @PathVariable DocumentHash document,
            @ParameterObject Wanted wanted)
            throws IOException {
        SentFile file = kept.require(sent, caseId, document);
        return take(new Upload(fingerprinted(sent, request, file), file), caseId, wanted);
    }

    /** A file and the request that it came in. */
    private record Upload(Sent sent, SentFile file) {}

    private ResponseEntity<DocumentAnswer> take(Upload upload, CaseId caseId, Wanted wanted) throws IOException {
        long before = documents.require(upload.sent, caseId).events().size();
        Understood understood = reading.read(upload.sent.caller(), upload.file.document(), wanted);
        Choice choice = Choice.of(wanted, understood.items().size());
        if (wanted.preview()) {
            return ResponseEntity.ok(documents.preview(upload.sent, caseId, upload.file, understood, choice));
        }
        return answer(before, documents.take(upload.sent, caseId, upload.file, understood, choice));
    }

    /** 201 when something was recorded, 200 when the case already was so. */
    static ResponseEntity<DocumentAnswer> answer(long before, DocumentAnswer answer) {
        return ResponseEntity.status(answer.version() > before ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + answer.version() + "\"")
                .body(answer);
    }

    private static Upload named(
            Sent sent,
            HttpServletRequest request,
            byte[] body,
            @Nullable String disposition,
            @Nullable String mediaType) {
        SentFile file = SentFile.of(body, SentFile.named(disposition), mediaType);
        return new Upload(fingerprinted(sent, request, file), file);
    }

    /** The same request is told by the file's own hash: the parts of a form pass by the hashing of bodies. */
    private static Sent fingerprinted(Sent sent, HttpServletRequest request, SentFile file) {
        String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
        return new Sent(
                sent.caller(),
                sent.idempotencyKey(),
                sent.expectedVersion(),
                sent.today(),
                () -> file.fingerprint(line));
    }
}
