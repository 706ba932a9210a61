package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.InquiryCommand.Escalate;
import org.writedown.cases.command.IntakeCommand.RecordInsuranceAdjudication;
import org.writedown.cases.command.IntakeCommand.RecordLaterStatement;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.SupervisorOverride;

/** Bills as typed in, later statements of them, what the insurer decided, and going up the ladder. */
@RestController
@RequestMapping("/cases/{caseId}/bills")
class BillsController {

    private final CommandDispatch dispatch;

    BillsController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** @param patientResponsibility what the remittance says the client owes, where it says so */
    record NewAdjudication(
            Money paid,
            Money contractualAdjustment,
            @Nullable Money patientResponsibility,
            @Nullable DocumentHash remittance,
            @Nullable LocalDate effectiveOn) {}

    record NewEscalation(
            Rung to,
            Sensitive<String> reason,
            @Nullable SupervisorOverride override,
            @Nullable LocalDate effectiveOn) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> upload(Sent sent, @PathVariable CaseId caseId, @RequestBody StatementBody body) {
        return dispatch.answer(
                sent,
                new UploadBill(
                        sent.origin(caseId, body.effectiveOn()),
                        body.toStatement(sent.today()),
                        body.mismatchAccepted()));
    }

    @PostMapping("/{bill}/statements")
    ResponseEntity<Answer> laterStatement(
            Sent sent, @PathVariable CaseId caseId, @PathVariable BillId bill, @RequestBody StatementBody body) {
        return dispatch.answer(
                sent,
                new RecordLaterStatement(
                        sent.origin(caseId, body.effectiveOn()),
                        bill,
                        body.toStatement(sent.today()),
                        body.mismatchAccepted()));
    }

    @PostMapping("/{bill}/adjudications")
    ResponseEntity<Answer> adjudicate(
            Sent sent, @PathVariable CaseId caseId, @PathVariable BillId bill, @RequestBody NewAdjudication body) {
        return dispatch.answer(
                sent,
                new RecordInsuranceAdjudication(
                        sent.origin(caseId, body.effectiveOn),
                        bill,
                        body.paid,
                        body.contractualAdjustment,
                        body.patientResponsibility,
                        body.remittance));
    }

    @PostMapping("/{bill}/escalations")
    ResponseEntity<Answer> escalate(
            Sent sent, @PathVariable CaseId caseId, @PathVariable BillId bill, @RequestBody NewEscalation body) {
        return dispatch.answer(
                sent, new Escalate(sent.origin(caseId, body.effectiveOn), bill, body.to, body.reason, body.override));
    }
}
