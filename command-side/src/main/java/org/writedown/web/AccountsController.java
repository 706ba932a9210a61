package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.AccountCommand.GrantAssistance;
import org.writedown.cases.command.AccountCommand.RecordPayment;
import org.writedown.cases.command.AccountCommand.RecordRefund;
import org.writedown.cases.command.AccountCommand.WriteOff;
import org.writedown.cases.command.NegotiationCommand.AcceptSettlement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.Sensitive;

/** Settling a bill, and money that moved without a flag. */
@RestController
@RequestMapping("/cases/{caseId}")
class AccountsController {

    private final CommandDispatch dispatch;

    AccountsController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /**
     * @param dischargesAccount the written agreement says that the amount discharges the whole account
     * @param evidence the written agreement
     */
    record NewSettlement(
            BillId bill,
            @Nullable OfferId offer,
            Money amount,
            PaymentTerms terms,
            boolean dischargesAccount,
            @Nullable DocumentHash evidence,
            @Nullable LocalDate effectiveOn) {}

    record NewPayment(
            BillId bill,
            Money amount,
            @Nullable DocumentHash receipt,
            boolean openFlagsAcknowledged,
            @Nullable LocalDate effectiveOn) {}

    record NewRefund(
            BillId bill,
            Money amount,
            @Nullable DocumentHash receipt,
            @Nullable LocalDate effectiveOn) {}

    record NewAssistance(
            BillId bill,
            Money amount,
            @Nullable DocumentHash evidence,
            @Nullable LocalDate effectiveOn) {}

    record NewWriteOff(
            BillId bill,
            Money amount,
            Sensitive<String> reason,
            @Nullable DocumentHash evidence,
            @Nullable LocalDate effectiveOn) {}

    @PostMapping("/settlement")
    ResponseEntity<Answer> settle(Sent sent, @PathVariable CaseId caseId, @RequestBody NewSettlement body) {
        return dispatch.answer(
                sent,
                new AcceptSettlement(
                        sent.origin(caseId, body.effectiveOn),
                        body.bill,
                        body.offer,
                        body.amount,
                        body.terms,
                        body.dischargesAccount,
                        body.evidence));
    }

    @PostMapping("/payments")
    ResponseEntity<Answer> pay(Sent sent, @PathVariable CaseId caseId, @RequestBody NewPayment body) {
        return dispatch.answer(
                sent,
                new RecordPayment(
                        sent.origin(caseId, body.effectiveOn),
                        body.bill,
                        body.amount,
                        body.receipt,
                        body.openFlagsAcknowledged));
    }

    @PostMapping("/refunds")
    ResponseEntity<Answer> refund(Sent sent, @PathVariable CaseId caseId, @RequestBody NewRefund body) {
        return dispatch.answer(
                sent, new RecordRefund(sent.origin(caseId, body.effectiveOn), body.bill, body.amount, body.receipt));
    }

    @PostMapping("/assistance")
    ResponseEntity<Answer> assist(Sent sent, @PathVariable CaseId caseId, @RequestBody NewAssistance body) {
        return dispatch.answer(
                sent,
                new GrantAssistance(sent.origin(caseId, body.effectiveOn), body.bill, body.amount, body.evidence));
    }

    @PostMapping("/write-offs")
    ResponseEntity<Answer> writeOff(Sent sent, @PathVariable CaseId caseId, @RequestBody NewWriteOff body) {
        return dispatch.answer(
                sent,
                new WriteOff(
                        sent.origin(caseId, body.effectiveOn), body.bill, body.amount, body.reason, body.evidence));
    }
}
