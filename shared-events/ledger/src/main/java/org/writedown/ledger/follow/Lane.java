package org.writedown.ledger.follow;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.StoredEvent;

/** Segments that are written in one transaction, and what is news for them. */
final class Lane {

    private final List<SegmentState> segments;
    private final List<StoredEvent> events;
    private boolean lost;

    Lane(List<SegmentState> segments, List<StoredEvent> events) {
        this.segments = segments;
        this.events = events;
    }

    List<SegmentState> segments() {
        return segments;
    }

    List<StoredEvent> events() {
        return events;
    }

    /** Whether another process has one of the segments. */
    boolean lost() {
        return lost;
    }

    void lose() {
        lost = true;
    }

    /** Writes what there is, with the token; where there is nothing, the token can wait. */
    void write(Tokens tokens, TransactionTemplate transaction, Following following, LedgerPosition end, Claims claims) {
        if (!events.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                tokens.lock(segments);
                following.write(events);
                tokens.store(segments, end, claims.now());
            });
            segments.forEach(segment -> segment.stored(end));
            following.written();
        }
        segments.forEach(segment -> segment.reached(end));
    }
}
