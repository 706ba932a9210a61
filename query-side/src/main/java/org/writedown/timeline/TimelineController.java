package org.writedown.timeline;

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
import org.writedown.projection.CasePage;
import org.writedown.projection.CaseQuestion;
import org.writedown.projection.Page;
import org.writedown.projection.PageRequest;
import org.writedown.projection.SequenceCursor;
import org.writedown.projection.ViewRow;

/** A case in sentences. */
@RestController
@Tag(name = "Timeline")
public final class TimelineController {

    private final TimelineTable table;
    private final Answers<Timeline> answers;

    public TimelineController(TimelineTable table, Answers<Timeline> answers) {
        this.table = table;
        this.answers = answers;
    }

    @GetMapping("/cases/{id}/timeline")
    @Operation(summary = "What happened, one plain sentence an event, oldest first")
    public ResponseEntity<CasePage<TimelineEntry>> timeline(
            Caller caller,
            @PathVariable CaseId id,
            @ParameterObject CaseQuestion question,
            @ParameterObject PageRequest page) {
        long after = SequenceCursor.after(page);
        ViewRow<Timeline> row = answers.row(caller, id, question);
        List<TimelineEntry> found = row.view().entries().isEmpty()
                ? table.entries(id, after, row.lastSequence(), page.limit() + 1)
                : row.view().entries().stream()
                        .filter(entry -> entry.sequence() > after)
                        .toList();
        Page<TimelineEntry> entries = Page.of(found, page.limit(), last -> Long.toString(last.sequence()));
        return Answers.tagged(row, known -> CasePage.of(known, entries));
    }
}
