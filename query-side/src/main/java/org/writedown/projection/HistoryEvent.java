package org.writedown.projection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.ledger.feed.StoredEvent;
import org.writedown.ledger.json.EventJson;
import org.writedown.ledger.json.UnreadableEvent;

/**
 * An event of a case as a projection is given it: read, or known to be unreadable. One that nobody can
 * read stops its own case and no other.
 */
public record HistoryEvent(
        CaseId caseId,
        long sequence,
        @Nullable RecordedEvent recorded,
        @Nullable RuntimeException unreadable) {

    public static HistoryEvent of(RecordedEvent event) {
        return new HistoryEvent(event.event().origin().caseId(), event.sequence(), event, null);
    }

    static HistoryEvent unreadable(CaseId caseId, long sequence, RuntimeException why) {
        return new HistoryEvent(caseId, sequence, null, why);
    }

    public static HistoryEvent of(StoredEvent stored, EventJson json) {
        CaseId caseId = new CaseId(stored.caseId());
        try {
            CaseEvent event = stored.read(json);
            if (!event.origin().caseId().equals(caseId)) {
                return unreadable(caseId, stored.sequence(), new UnreadableEvent("it says that it is of another case"));
            }
            Recorded recorded = new Recorded(
                    stored.sequence(), stored.recordedAt(), event.origin().firm());
            return new HistoryEvent(caseId, stored.sequence(), new RecordedEvent(event, recorded), null);
        } catch (UnreadableEvent e) {
            return unreadable(caseId, stored.sequence(), e);
        }
    }

    /** @throws RuntimeException why it cannot be read */
    RecordedEvent read() {
        if (unreadable != null) {
            throw unreadable;
        }
        return Objects.requireNonNull(recorded);
    }
}
