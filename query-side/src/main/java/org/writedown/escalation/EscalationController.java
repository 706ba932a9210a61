package org.writedown.escalation;

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

/** How far up each provider's ladder the case has been taken. */
@RestController
@Tag(name = "Escalation")
public final class EscalationController {

    private final Answers<Escalation> answers;

    public EscalationController(Answers<Escalation> answers) {
        this.answers = answers;
    }

    @GetMapping("/cases/{id}/escalation")
    @Operation(summary = "How far up each provider's ladder the case has been taken")
    public ResponseEntity<EscalationAnswer> escalation(
            Caller caller, @PathVariable CaseId id, @ParameterObject CaseQuestion question) {
        return answers.answer(caller, id, question, EscalationAnswer::of);
    }
}
