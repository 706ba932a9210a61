package org.writedown.projection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Origin;
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
        try {
            CaseEvent event = stored.read(json);
            Origin origin = event.origin();
            if (!origin.caseId().value().equals(stored.caseId())) {
                throw new UnreadableEvent("it says that it is of another case");
            }
            return of(new RecordedEvent(event, new Recorded(stored.sequence(), stored.recordedAt(), origin.firm())));
        } catch (UnreadableEvent e) {
            return unreadable(new CaseId(stored.caseId()), stored.sequence(), e);
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
