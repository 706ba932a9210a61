package org.writedown.balance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.CaseId;
import org.writedown.identity.Caller;
import org.writedown.projection.Answers;
import org.writedown.projection.CaseQuestion;

/** What is owed. */
@RestController
@Tag(name = "Balance")
public final class BalanceController {

    private final Answers<CaseBalance> answers;

    public BalanceController(Answers<CaseBalance> answers) {
        this.answers = answers;
    }

    @GetMapping("/cases/{id}/balance")
    @Operation(summary = "What is owed: every account, for the case and for each bill")
    public ResponseEntity<BalanceAnswer> balance(
            Caller caller, @PathVariable CaseId id, @ParameterObject CaseQuestion question) {
        return answers.answer(caller, id, question, BalanceAnswer::of);
    }
}
