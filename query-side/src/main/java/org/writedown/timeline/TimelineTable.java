package org.writedown.timeline;

import java.util.List;
import java.util.Optional;
import org.writedown.contract.value.CaseId;
import org.writedown.projection.ViewRow;
import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** What is known of each case for its next sentence; and one row for each sentence. */
public final class TimelineTable extends ViewTable<Timeline> {

    public TimelineTable(ViewStore store) {
        super(store, "case_timeline", Timeline.class);
    }

    /** The entries of a case between two sequence numbers, oldest first. */
    List<TimelineEntry> entries(CaseId caseId, long after, long upTo, int most) {
        return jdbc().sql("SELECT entry FROM timeline_entry WHERE case_id = ? AND sequence > ?"
                        + " AND sequence <= ? ORDER BY sequence FETCH FIRST " + most + " ROWS ONLY")
                .params(caseId.value(), after, upTo)
                .query((row, number) -> json().readValue(row.getString("entry"), TimelineEntry.class))
                .list();
    }

    @Override
    protected Timeline kept(Timeline view) {
        return new Timeline(view.known(), List.of());
    }

    @Override
    protected void saveDetails(Optional<ViewRow<Timeline>> before, ViewRow<Timeline> after) {
        for (TimelineEntry entry : after.view().entries()) {
            jdbc().sql("INSERT INTO timeline_entry (case_id, sequence, firm, entry) VALUES (?, ?, ?, ?)")
                    .params(
                            after.caseId().value(),
                            entry.sequence(),
                            after.firm().value(),
                            json().writeValueAsString(entry))
                    .update();
        }
    }

    @Override
    protected void clearDetails() {
        jdbc().sql("DELETE FROM timeline_entry").update();
    }
}
