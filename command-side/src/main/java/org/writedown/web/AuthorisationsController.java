package org.writedown.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.CaseFileCommand.RecordAuthorisation;
import org.writedown.cases.command.CaseFileCommand.RevokeAuthorisation;
import org.writedown.contract.value.Authorisation;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.Sensitive;
import org.writedown.http.Fields;

/** The client's permission to speak with providers, and its revocation. */
@RestController
@RequestMapping("/cases/{caseId}/authorisations")
class AuthorisationsController {

    private final CommandDispatch dispatch;

    AuthorisationsController(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** @param document the signed authorisation */
    record SignedAuthorisation(
            List<ProviderId> providers,
            LocalDate signedOn,
            LocalDate expiresOn,
            @Nullable DocumentHash document,
            @Nullable LocalDate effectiveOn) {}

    record Revocation(Sensitive<String> reason, @Nullable LocalDate effectiveOn) {}

    @PostMapping
    ResponseEntity<Answer> record(Sent sent, @PathVariable CaseId caseId, @RequestBody SignedAuthorisation body) {
        Dates.notLater("signedOn", body.signedOn, sent.today());
        String wrong = body.providers.isEmpty() ? "providers" : "expiresOn";
        Authorisation authorisation = Fields.read(
                wrong,
                () -> new Authorisation(Set.copyOf(body.providers), body.signedOn, body.expiresOn, body.document));
        return dispatch.answer(sent, new RecordAuthorisation(sent.origin(caseId, body.effectiveOn), authorisation));
    }

    @PostMapping("/revocation")
    ResponseEntity<Answer> revoke(Sent sent, @PathVariable CaseId caseId, @RequestBody Revocation body) {
        return dispatch.answer(sent, new RevokeAuthorisation(sent.origin(caseId, body.effectiveOn), body.reason));
    }
}
