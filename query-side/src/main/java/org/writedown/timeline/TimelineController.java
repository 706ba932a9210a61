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
import org.writedown.projection.CaseHistory;
import org.writedown.projection.CasePage;
import org.writedown.projection.CaseQuestion;
import org.writedown.projection.Page;
import org.writedown.projection.PageRequest;
import org.writedown.projection.RecordedEvent;
import org.writedown.projection.SequenceCursor;
import org.writedown.projection.ViewRow;

/** A case in sentences, told from its events: what was written is kept in the record and in no second place. */
@RestController
@Tag(name = "Timeline")
public final class TimelineController {

    private final Answers<Known> answers;
    private final CaseHistory history;

    public TimelineController(Answers<Known> answers, CaseHistory history) {
        this.answers = answers;
        this.history = history;
    }

    @GetMapping("/cases/{id}/timeline")
    @Operation(summary = "What happened, one plain sentence an event, oldest first")
    public ResponseEntity<CasePage<TimelineEntry>> timeline(
            Caller caller,
            @PathVariable CaseId id,
            @ParameterObject CaseQuestion question,
            @ParameterObject PageRequest page) {
        long after = SequenceCursor.after(page);
        ViewRow<Known> row = answers.row(caller, id, question);
        List<RecordedEvent> events = question.time().isNow()
                ? history.between(id, after + 1, row.lastSequence(), page.limit() + 1)
                : question.time().of(history.of(id).toList()).stream()
                        .filter(event -> event.sequence() > after)
                        .toList();
        Page<TimelineEntry> entries = Page.of(events, page.limit(), last -> Long.toString(last.sequence()))
                .map(event -> TimelineEntry.of(row.view().before(event.sequence()), event.event(), event.recorded()));
        return Answers.tagged(row, known -> CasePage.of(known, entries));
    }
}
