package org.writedown.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.CaseId;
import org.writedown.identity.Caller;
import org.writedown.projection.Answers;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.CasePage;
import org.writedown.projection.CaseQuestion;
import org.writedown.projection.Page;
import org.writedown.projection.PageRequest;
import org.writedown.projection.PastAnswers;
import org.writedown.projection.SequenceCursor;
import org.writedown.projection.ViewRow;

/** A case step by step, straight from its events. */
@RestController
@Tag(name = "Replay")
public final class ReplayController {

    private static final ReplayView VIEW = new ReplayView();

    private final CaseHistory history;

    public ReplayController(CaseHistory history) {
        this.history = history;
    }

    @GetMapping("/cases/{id}/replay")
    @Operation(summary = "Every step: who, when, what it moved, and what caused it, oldest first")
    public ResponseEntity<CasePage<Step>> replay(
            Caller caller,
            @PathVariable CaseId id,
            @ParameterObject CaseQuestion question,
            @ParameterObject PageRequest page) {
        long after = SequenceCursor.after(page);
        ViewRow<CaseReplay> played = PastAnswers.fold(VIEW, history, caller.firm(), id, question);
        List<Step> found = played.view().steps().stream()
                .filter(step -> step.entry().sequence() > after)
                .toList();
        Page<Step> steps =
                Page.of(found, page.limit(), last -> Long.toString(last.entry().sequence()));
        return Answers.tagged(played, row -> CasePage.of(row, steps));
    }
}
