package org.writedown.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.rules.StatementTiesToItsTotal;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Statement;
import org.writedown.http.Problems;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Opening;
import org.writedown.intake.pdf.PdfReader;

/** The way back out for originals: as they came, as text, and as the bill that a person reads in them. */
@RestController
@RequestMapping("/cases/{caseId}/documents/{document}")
@Tag(name = "Documents")
class OriginalsController {

    private static final String PDF = "pdf";
    private static final String MANUAL = "manual";

    private final PdfReader pdfs = new PdfReader(IntakeLimits.UPLOAD);
    private final DocumentIntake documents;
    private final CaseDocuments kept;

    OriginalsController(DocumentIntake documents, CaseDocuments kept) {
        this.documents = documents;
        this.kept = kept;
    }

    /** The original, byte for byte, to be saved and never shown by a browser. */
    @GetMapping
    @Operation(summary = "The original, byte for byte")
    ResponseEntity<byte[]> original(Sent sent, @PathVariable CaseId caseId, @PathVariable DocumentHash document) {
        SentFile file = kept.require(sent, caseId, document);
        ContentDisposition save = ContentDisposition.attachment()
                .filename(file.document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .eTag("\"" + document + "\"")
                .body(file.bytes());
    }

    /** A PDF's text, and the lines of it that look like charges. */
    @GetMapping("/text")
    @Operation(summary = "The text of a PDF and the lines that look like charges, for a person to confirm")
    ResponseEntity<PdfAnswer> text(Sent sent, @PathVariable CaseId caseId, @PathVariable DocumentHash document)
            throws IOException {
        SentFile file = kept.require(sent, caseId, document);
        if (!isPdf(file)) {
            throw Problems.notFound("the document is no PDF; only of PDFs the text is taken out");
        }
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .body(PdfAnswer.withText(pdfs.propose(file.document())));
        } catch (IntakeException refused) {
            throw Problems.malformed("", refused.reason());
        }
    }

    /**
     * Records what a person reads in the document as a bill, or as a later statement of one: the lines of a
     * PDF as proposed or corrected, or those of a scan. The bill knows the document, and of each line that
     * names them the page and the row.
     */
    @PostMapping("/statement")
    @Operation(summary = "Records the lines that a person confirms or enters from the document")
    ResponseEntity<DocumentAnswer> confirm(
            Sent sent,
            @PathVariable CaseId caseId,
            @PathVariable DocumentHash document,
            @ParameterObject Wanted wanted,
            @RequestBody StatementBody body)
            throws IOException {
        SentFile file = kept.require(sent, caseId, document);
        if (body.effectiveOn() != null) {
            throw Problems.malformed("effectiveOn", "what is read from a document counts from the day it is recorded");
        }
        Statement statement = body.toStatement(sent.today(), document, isPdf(file) ? PDF : MANUAL);
        var ties = new StatementTiesToItsTotal(statement, body.mismatchAccepted());
        if (!ties.holds()) {
            throw Problems.ruleRefuses(ties.ruleId(), ties.reason());
        }
        long before = documents.require(sent, caseId).events().size();
        Understood understood = Understood.byPerson(StatementBody.toClaim(statement));
        Choice choice = Choice.ofOne(wanted);
        return wanted.preview()
                ? ResponseEntity.ok(documents.preview(sent, caseId, file, understood, choice))
                : DocumentsController.answer(before, documents.take(sent, caseId, file, understood, choice));
    }

    private boolean isPdf(SentFile file) throws IOException {
        return pdfs.recognises(Opening.of(file.document()));
    }
}
