package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.NegotiationCommand;
import org.writedown.cases.command.NegotiationCommand.CounterOffer;
import org.writedown.cases.command.NegotiationCommand.LapseOffer;
import org.writedown.cases.command.NegotiationCommand.MakeOffer;
import org.writedown.cases.command.NegotiationCommand.ReceiveOffer;
import org.writedown.cases.command.NegotiationCommand.WithdrawOffer;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.Sensitive;

/** Offers in both directions. */
@RestController
@RequestMapping("/cases/{caseId}/offers")
class OffersController {

    private final CommandDispatch dispatch;

    OffersController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** @param by who offers */
    record NewOffer(
            Party by,
            BillId bill,
            OfferKind kind,
            Money amount,
            @Nullable PaymentTerms terms,
            LocalDate expiresOn,
            @Nullable LocalDate effectiveOn) {}

    record NewCounter(
            OfferKind kind,
            Money amount,
            @Nullable PaymentTerms terms,
            LocalDate expiresOn,
            @Nullable LocalDate effectiveOn) {}

    record OfferWithdrawal(
            Sensitive<String> reason, @Nullable LocalDate effectiveOn) {}

    @PostMapping
    ResponseEntity<Answer> offer(Sent sent, @PathVariable CaseId caseId, @RequestBody NewOffer body) {
        Origin origin = sent.origin(caseId, body.effectiveOn);
        NegotiationCommand command =
                switch (body.by) {
                    case FIRM -> new MakeOffer(origin, body.bill, body.kind, body.amount, body.terms, body.expiresOn);
                    case PROVIDER ->
                        new ReceiveOffer(origin, body.bill, body.kind, body.amount, body.terms, body.expiresOn);
                };
        return dispatch.answer(sent, command);
    }

    @PostMapping("/{offer}/counter")
    ResponseEntity<Answer> counter(
            Sent sent, @PathVariable CaseId caseId, @PathVariable OfferId offer, @RequestBody NewCounter body) {
        return dispatch.answer(
                sent,
                new CounterOffer(
                        sent.origin(caseId, body.effectiveOn),
                        offer,
                        body.kind,
                        body.amount,
                        body.terms,
                        body.expiresOn));
    }

    @PostMapping("/{offer}/withdrawal")
    ResponseEntity<Answer> withdraw(
            Sent sent, @PathVariable CaseId caseId, @PathVariable OfferId offer, @RequestBody OfferWithdrawal body) {
        return dispatch.answer(sent, new WithdrawOffer(sent.origin(caseId, body.effectiveOn), offer, body.reason));
    }

    @PostMapping("/{offer}/lapse")
    ResponseEntity<Answer> lapse(
            Sent sent,
            @PathVariable CaseId caseId,
            @PathVariable OfferId offer,
            @RequestBody(required = false) @Nullable DayBody body) {
        return dispatch.answer(sent, new LapseOffer(sent.origin(caseId, DayBody.dayOf(body)), offer));
    }
}
