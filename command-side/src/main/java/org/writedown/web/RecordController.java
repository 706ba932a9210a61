package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.cases.command.RecordCommand.AttachDocument;
import org.writedown.cases.command.RecordCommand.CorrectEntry;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Sensitive;
import org.writedown.http.Problems;

/** Notes, documents, and corrections of what was entered wrongly. */
@RestController
@RequestMapping("/cases/{caseId}")
class RecordController {

    private final CommandDispatch dispatch;

    RecordController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    record NewNote(Sensitive<String> text, @Nullable LocalDate effectiveOn) {}

    /** @param bytes the document's size */
    record NewDocument(
            DocumentHash document,
            Sensitive<String> name,
            String mediaType,
            long bytes,
            @Nullable LocalDate effectiveOn) {}

    /** @param corrects the sequence number, within the case, of the entry that was wrong */
    record NewCorrection(
            long corrects,
            Sensitive<String> reason,
            @Nullable LocalDate effectiveOn) {}

    @PostMapping("/notes")
    ResponseEntity<Answer> note(Sent sent, @PathVariable CaseId caseId, @RequestBody NewNote body) {
        return dispatch.answer(sent, new AddNote(sent.origin(caseId, body.effectiveOn), body.text));
    }

    /** A document whose bytes are kept elsewhere, under their hash. */
    @PostMapping("/document-references")
    ResponseEntity<Answer> attach(Sent sent, @PathVariable CaseId caseId, @RequestBody NewDocument body) {
        if (body.bytes < 0) {
            throw Problems.malformed("bytes", "must not be negative");
        }
        return dispatch.answer(
                sent,
                new AttachDocument(
                        sent.origin(caseId, body.effectiveOn),
                        body.document,
                        body.name,
                        Texts.required("mediaType", body.mediaType),
                        body.bytes));
    }

    @PostMapping("/corrections")
    ResponseEntity<Answer> correct(Sent sent, @PathVariable CaseId caseId, @RequestBody NewCorrection body) {
        if (body.corrects < 0) {
            throw Problems.malformed("corrects", "must be the sequence number of an entry");
        }
        return dispatch.answer(
                sent, new CorrectEntry(sent.origin(caseId, body.effectiveOn), body.corrects, body.reason));
    }
}
