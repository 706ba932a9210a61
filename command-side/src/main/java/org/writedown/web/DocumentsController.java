package org.writedown.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.writedown.contract.event.RecordEvent.DocumentAttached;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.documents.Contents;
import org.writedown.http.Problems;
import org.writedown.intake.Intake;

/** The one way in for files of any kind, and the way back out for their originals. */
@RestController
@RequestMapping("/cases/{caseId}/documents")
class DocumentsController {

    private final DocumentIntake documents;
    private final Intake intake;
    private final Contents contents;

    DocumentsController(DocumentIntake documents, Intake intake, Contents contents) {
        this.documents = documents;
        this.intake = intake;
        this.contents = contents;
    }

    /**
     * Takes a file as the request's body. Its format is told by its content. The original is kept, and of
     * what it proposes only what is named in {@code record} is recorded.
     *
     * @param preview tells what would be, and keeps nothing
     * @param record items to record, counted from 1, or {@code all}
     * @param confirm those of them whose doubtful match is right
     * @param read {@code false} keeps the file as a document without reading it
     */
    @PostMapping
    ResponseEntity<DocumentAnswer> take(
            Sent sent,
            HttpServletRequest request,
            @PathVariable CaseId caseId,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestParam(defaultValue = "true") boolean read,
            @RequestParam(required = false) @Nullable List<String> record,
            @RequestParam(required = false) @Nullable List<String> confirm,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String mediaType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            @RequestBody byte[] body)
            throws IOException {
        SentFile file = SentFile.of(body, SentFile.named(disposition), mediaType);
        return take(sent, request, caseId, file, preview, read, record, confirm);
    }

    /** Takes a file as the part {@code file} of a form. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentAnswer> takeForm(
            Sent sent,
            HttpServletRequest request,
            @PathVariable CaseId caseId,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestParam(defaultValue = "true") boolean read,
            @RequestParam(required = false) @Nullable List<String> record,
            @RequestParam(required = false) @Nullable List<String> confirm,
            @RequestPart("file") MultipartFile part)
            throws IOException {
        SentFile file = SentFile.of(part.getBytes(), part.getOriginalFilename(), part.getContentType());
        return take(sent, request, caseId, file, preview, read, record, confirm);
    }

    /** Records items of a file that the case already has. */
    @PostMapping("/{document}")
    ResponseEntity<DocumentAnswer> choose(
            Sent sent,
            HttpServletRequest request,
            @PathVariable CaseId caseId,
            @PathVariable DocumentHash document,
            @RequestParam List<String> record,
            @RequestParam(required = false) @Nullable List<String> confirm)
            throws IOException {
        DocumentAttached attached = attached(sent, caseId, document);
        SentFile file =
                SentFile.of(bytes(sent, caseId, document), attached.name().value(), attached.mediaType());
        return take(sent, request, caseId, file, false, true, record, confirm);
    }

    /** The original, byte for byte, to be saved and never shown by a browser. */
    @GetMapping("/{document}")
    ResponseEntity<byte[]> original(Sent sent, @PathVariable CaseId caseId, @PathVariable DocumentHash document) {
        DocumentAttached attached = attached(sent, caseId, document);
        ContentDisposition save = ContentDisposition.attachment()
                .filename(attached.name().value(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .eTag("\"" + document + "\"")
                .body(bytes(sent, caseId, document));
    }

    /** Only what the case's own record names is handed out. */
    private DocumentAttached attached(Sent sent, CaseId caseId, DocumentHash document) {
        return documents.require(sent, caseId).events().stream()
                .filter(DocumentAttached.class::isInstance)
                .map(DocumentAttached.class::cast)
                .filter(attached -> attached.document().equals(document))
                .findFirst()
                .orElseThrow(() -> unknown(document));
    }

    /** The record may name a document whose bytes are kept elsewhere. */
    private byte[] bytes(Sent sent, CaseId caseId, DocumentHash document) {
        return contents.read(new Contents.Upload(sent.caller().firm(), document, caseId))
                .orElseThrow(() -> unknown(document));
    }

    private static ErrorResponseException unknown(DocumentHash document) {
        return Problems.notFound("the case has no original of document " + document);
    }

    private ResponseEntity<DocumentAnswer> take(
            Sent sent,
            HttpServletRequest request,
            CaseId caseId,
            SentFile file,
            boolean preview,
            boolean read,
            @Nullable List<String> record,
            @Nullable List<String> confirm)
            throws IOException {
        long before = documents.require(sent, caseId).events().size();
        Understood understood =
                read ? Understood.of(intake, file.document()) : Understood.unread("kept without being read, as asked");
        Choice choice = Choice.of(record, confirm, understood.items().size());
        if (preview) {
            if (!choice.record().isEmpty()) {
                throw Problems.malformed("record", "a preview records nothing");
            }
            return ResponseEntity.ok(documents.preview(sent, caseId, file, understood));
        }
        DocumentAnswer answer = documents.take(named(sent, request, file), caseId, file, understood, choice);
        return ResponseEntity.status(answer.version() > before ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag("\"" + answer.version() + "\"")
                .body(answer);
    }

    /** The same request is told by the file's own hash: the parts of a form pass by the hashing of bodies. */
    private static Sent named(Sent sent, HttpServletRequest request, SentFile file) {
        String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
        return new Sent(
                sent.caller(),
                sent.idempotencyKey(),
                sent.expectedVersion(),
                sent.today(),
                () -> file.fingerprint(line));
    }
}
