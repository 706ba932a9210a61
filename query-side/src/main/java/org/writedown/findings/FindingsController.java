package org.writedown.findings;

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

/** What audits found. */
@RestController
@Tag(name = "Findings")
public final class FindingsController {

    private final Answers<CaseFindings> answers;

    public FindingsController(Answers<CaseFindings> answers) {
        this.answers = answers;
    }

    @GetMapping("/cases/{id}/findings")
    @Operation(summary = "What audits, persons and the guard found, the most telling first, and the dollars at stake")
    public ResponseEntity<FindingsAnswer> findings(
            Caller caller, @PathVariable CaseId id, @ParameterObject CaseQuestion question) {
        return answers.answer(caller, id, question, FindingsAnswer::of);
    }
}
