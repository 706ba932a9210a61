package org.writedown.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.audit.bill.NoteReview;
import org.writedown.auditing.Judgement;
import org.writedown.auditing.Judgements;
import org.writedown.cases.command.AuditCommand.EnterFinding;
import org.writedown.cases.command.AuditCommand.StateCircumstances;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Sensitive;
import org.writedown.http.Problems;

/** What persons know of a bill and think of its lines. */
@RestController
@RequestMapping("/cases/{caseId}")
@Tag(name = "Audits")
class JudgementsController {

    private final CommandDispatch dispatch;
    private final Judgements judgements;

    JudgementsController(CommandDispatch dispatch, Judgements judgements) {
        this.dispatch = dispatch;
        this.judgements = judgements;
    }

    record Stated(CircumstancesBody circumstances, @Nullable LocalDate effectiveOn) {}

    /** All three must be answered. */
    record ReasonablePerson(Boolean matchesComplexity, Boolean plausibleCount, Boolean clear) {

        Judgement judgement() {
            return new Judgement.ReasonableAnswer(matchesComplexity, plausibleCount, clear);
        }
    }

    /**
     * One of three judgements of a line.
     *
     * @param reasonablePerson the three answers of the reasonable-person test
     * @param noteReview what the note behind the line shows
     * @param received false when the client says that it was not done
     * @param because why, in the person's own words
     */
    record NewFinding(
            LineId line,
            @Nullable ReasonablePerson reasonablePerson,
            List<NoteReview> noteReview,
            @Nullable Boolean received,
            Sensitive<String> because,
            @Nullable LocalDate effectiveOn) {

        Judgement judgement() {
            List<Judgement> said = Stream.<@Nullable Judgement>of(
                            reasonablePerson == null ? null : reasonablePerson.judgement(),
                            noteReview.isEmpty() ? null : new Judgement.NoteReviewed(Set.copyOf(noteReview)),
                            Boolean.FALSE.equals(received) ? new Judgement.NothingReceived() : null)
                    .flatMap(Stream::ofNullable)
                    .toList();
            if (said.size() != 1) {
                throw Problems.malformed(
                        "reasonablePerson", "say one of reasonablePerson, noteReview, or received as false");
            }
            return said.getFirst();
        }
    }

    @PostMapping("/bills/{bill}/circumstances")
    @Operation(summary = "What is known of a bill beyond what it prints, in place of all that was said before")
    ResponseEntity<Answer> state(
            Sent sent, @PathVariable CaseId caseId, @PathVariable BillId bill, @RequestBody Stated body) {
        return dispatch.answer(
                sent, new StateCircumstances(sent.origin(caseId, body.effectiveOn), bill, body.circumstances.read()));
    }

    @PostMapping("/findings")
    @Operation(summary = "A person's judgement of a line: the reasonable-person test, a note review, or not received")
    ResponseEntity<Answer> enter(Sent sent, @PathVariable CaseId caseId, @RequestBody NewFinding body) {
        Judgements.Judged judged = judgements
                .of(sent.caller().firm(), caseId, body.line, body.judgement())
                .orElseThrow(() -> Problems.notFound("there is no line " + body.line + " in a case " + caseId));
        AuditedFinding finding = judged.finding();
        if (finding == null) {
            throw Problems.ruleRefuses("a-judgement-asks-something", "these answers leave nothing to ask about");
        }
        return dispatch.answer(
                sent, new EnterFinding(sent.origin(caseId, body.effectiveOn), body.line, finding, body.because));
    }
}
