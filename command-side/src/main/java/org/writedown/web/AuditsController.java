package org.writedown.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.auditing.CaseAudits;
import org.writedown.cases.command.AuditCommand.DismissFinding;
import org.writedown.cases.command.AuditCommand.FlagFinding;
import org.writedown.cases.command.AuditCommand.RecordAudit;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FindingId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Sensitive;
import org.writedown.http.Problems;

/** Audits of bills, and what becomes of their findings. */
@RestController
@RequestMapping("/cases/{caseId}")
@Tag(name = "Audits")
class AuditsController {

    /** How often an audit is made again because the case changed under it. */
    private static final int RETRIES = 3;

    private final CommandDispatch dispatch;
    private final CaseAudits audits;

    AuditsController(CommandDispatch dispatch, CaseAudits audits) {
        this.dispatch = dispatch;
        this.audits = audits;
    }

    /**
     * @param question in the person's own words; absent for the finding's
     * @param line to be asked about; needed where the finding is about the bill as a whole
     */
    record TakenUp(
            @Nullable Sensitive<String> question,
            @Nullable LineId line,
            @Nullable LocalDate effectiveOn) {}

    record Dismissal(Sensitive<String> reason, @Nullable LocalDate effectiveOn) {}

    /** @param circumstances what is known of the bill, where it is more or other than the record has */
    record AuditRequest(@Nullable CircumstancesBody circumstances) {

        @Nullable BillCircumstances stated() {
            return circumstances == null ? null : circumstances.read();
        }
    }

    /**
     * Audits a bill by the rules and the reference data of today. 201 when something was recorded: what is said of the
     * bill here, and how the findings differ from those on record.
     *
     * @param record false to see what an audit would find, and record nothing
     */
    @PostMapping("/bills/{bill}/audit")
    @Operation(summary = "Audits a bill; record=false only looks")
    ResponseEntity<AuditAnswer> audit(
            Sent sent,
            @PathVariable CaseId caseId,
            @PathVariable BillId bill,
            @RequestParam(defaultValue = "true") boolean record,
            @RequestBody(required = false) @Nullable AuditRequest body) {
        BillCircumstances stated = body == null ? null : body.stated();
        for (int attempt = 0; ; attempt++) {
            CaseAudits.Examined examined = audits.examine(sent.caller().firm(), caseId, bill, stated)
                    .orElseThrow(() -> Problems.notFound("there is no bill " + bill + " in a case " + caseId));
            if (!record) {
                return ResponseEntity.ok(AuditAnswer.of(caseId, examined, null));
            }
            try {
                return recorded(sent, caseId, bill, examined, stated);
            } catch (ErrorResponseException refused) {
                boolean moved = refused.getStatusCode() == HttpStatus.PRECONDITION_FAILED;
                if (!moved || sent.expectedVersion() != null || attempt == RETRIES) {
                    throw refused;
                }
            }
        }
    }

    /** On the very version that was audited, unless the client insists on another, which is then refused. */
    private ResponseEntity<AuditAnswer> recorded(
            Sent sent, CaseId caseId, BillId bill, CaseAudits.Examined examined, @Nullable BillCircumstances stated) {
        Long version = sent.expectedVersion() == null ? Long.valueOf(examined.version()) : sent.expectedVersion();
        Answer answer = dispatch.send(
                sent.part(0, version), new RecordAudit(sent.origin(caseId, null), bill, examined.findings(), stated));
        return ResponseEntity.status(answer.events().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                .eTag("\"" + answer.version() + "\"")
                .body(AuditAnswer.of(caseId, examined, answer));
    }

    @PostMapping("/findings/{finding}/flag")
    @Operation(summary = "Asks what a finding asks, of an audit (N1) or of the guard of the client's part (E7)")
    ResponseEntity<Answer> takeUp(
            Sent sent, @PathVariable CaseId caseId, @PathVariable FindingId finding, @RequestBody TakenUp body) {
        return dispatch.answer(
                sent, new FlagFinding(sent.origin(caseId, body.effectiveOn), finding, body.question, body.line));
    }

    @PostMapping("/findings/{finding}/dismissal")
    @Operation(summary = "Says why what a finding asks, of an audit (N1) or of the guard (E7), is not asked")
    ResponseEntity<Answer> dismiss(
            Sent sent, @PathVariable CaseId caseId, @PathVariable FindingId finding, @RequestBody Dismissal body) {
        return dispatch.answer(sent, new DismissFinding(sent.origin(caseId, body.effectiveOn), finding, body.reason));
    }
}
