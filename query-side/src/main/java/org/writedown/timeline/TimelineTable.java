package org.writedown.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.Column;
import org.writedown.projection.TableRow;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** What is known of each case for its next sentence; and one row for each sentence. */
public final class TimelineTable extends ViewTable<Timeline> {

    private static final TableShape ENTRIES = new TableShape(
            "timeline_entry",
            List.of(Column.text("case_id"), Column.number("sequence")),
            List.of(Column.text("firm"), Column.text("entry")));

    public TimelineTable(ViewStore store) {
        super(store, Timeline.class, new Layout("timeline", "case_timeline", ENTRIES));
    }

    /** The entries of a case between two sequence numbers, oldest first. */
    List<TimelineEntry> entries(CaseId caseId, long after, long upTo, int most) {
        return jdbc().sql("SELECT entry FROM timeline_entry WHERE generation = " + served()
                        + " AND case_id = ? AND sequence > ?" + " AND sequence <= ? ORDER BY sequence FETCH FIRST "
                        + most + " ROWS ONLY")
                .params(caseId.value(), after, upTo)
                .query((row, number) -> json().readValue(row.getString("entry"), TimelineEntry.class))
                .list();
    }

    @Override
    protected Timeline kept(Timeline view) {
        return new Timeline(view.known(), List.of());
    }

    @Override
    protected Stream<TableRow> details(Optional<ViewRow<Timeline>> before, ViewRow<Timeline> after) {
        return after.view().entries().stream()
                .map(entry -> TableRow.of(
                        ENTRIES,
                        after.caseId().value(),
                        entry.sequence(),
                        after.firm().value(),
                        json().writeValueAsString(entry)));
    }
}
