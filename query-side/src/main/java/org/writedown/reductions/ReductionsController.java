package org.writedown.reductions;

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

/** What was won: how, why, by whom and on what evidence, on both bases. */
@RestController
@Tag(name = "Reductions")
public final class ReductionsController {

    private final Answers<CaseReductions> answers;

    public ReductionsController(Answers<CaseReductions> answers) {
        this.answers = answers;
    }

    @GetMapping("/cases/{id}/reductions")
    @Operation(summary = "What was won: how, why, by whom and on what evidence, on both bases")
    public ResponseEntity<ReductionsAnswer> reductions(
            Caller caller, @PathVariable CaseId id, @ParameterObject CaseQuestion question) {
        return answers.answer(caller, id, question, ReductionsAnswer::of);
    }
}
