package org.writedown.web;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.CaseFileCommand.CloseCase;
import org.writedown.cases.command.CaseFileCommand.OpenCase;
import org.writedown.cases.command.CaseFileCommand.ReopenCase;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Client;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.PayerStatus;
import org.writedown.contract.value.Sensitive;

/** Opening a case, ending it, and taking it up again. */
@RestController
@RequestMapping("/cases")
class CasesController {

    private final CommandDispatch dispatch;
    private final CaseIds ids;

    CasesController(CommandDispatch dispatch, CaseIds ids) {
        this.dispatch = dispatch;
        this.ids = ids;
    }

    /**
     * @param currency US dollars unless the bills are in another
     * @param reference the firm's own number for the case
     */
    record Opening(
            Client client,
            PayerStatus payerStatus,
            @Nullable Currency currency,
            @Nullable String reference,
            @Nullable LocalDate effectiveOn) {}

    record Closing(
            Ending ending,
            @Nullable Sensitive<String> note,
            @Nullable LocalDate effectiveOn) {}

    record Reopening(Sensitive<String> reason, @Nullable LocalDate effectiveOn) {}

    @PostMapping
    ResponseEntity<Answer> open(Sent sent, @RequestBody Opening body) {
        if (body.client.born() != null) {
            Dates.notLater("client.born", body.client.born().value(), sent.today());
        }
        return dispatch.answer(
                sent,
                new OpenCase(
                        sent.origin(ids.next(), body.effectiveOn),
                        body.client,
                        body.payerStatus,
                        body.currency == null ? Money.USD : body.currency,
                        Texts.optional("reference", body.reference)));
    }

    @PostMapping("/{caseId}/closing")
    ResponseEntity<Answer> close(Sent sent, @PathVariable CaseId caseId, @RequestBody Closing body) {
        return dispatch.answer(sent, new CloseCase(sent.origin(caseId, body.effectiveOn), body.ending, body.note));
    }

    @PostMapping("/{caseId}/reopening")
    ResponseEntity<Answer> reopen(Sent sent, @PathVariable CaseId caseId, @RequestBody Reopening body) {
        return dispatch.answer(sent, new ReopenCase(sent.origin(caseId, body.effectiveOn), body.reason));
    }
}
