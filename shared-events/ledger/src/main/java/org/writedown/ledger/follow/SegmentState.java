package org.writedown.ledger.follow;

import org.axonframework.eventhandling.Segment;
import org.writedown.ledger.feed.FeedEvent;
import org.writedown.ledger.feed.LedgerPosition;

/** How far a segment of ours is, in memory and in its token. For the follower's thread and the lanes that it waits for. */
final class SegmentState {

    private final Segment segment;
    private final Patience patience = new Patience();
    private LedgerPosition reached;
    private LedgerPosition stored;

    SegmentState(Segment segment, LedgerPosition stored) {
        this.segment = segment;
        this.reached = stored;
        this.stored = stored;
    }

    int id() {
        return segment.getSegmentId();
    }

    /** When what failed is worth another try. */
    Patience patience() {
        return patience;
    }

    LedgerPosition reached() {
        return reached;
    }

    /** What the token says: behind {@link #reached} where nothing of the segment's own came in between. */
    LedgerPosition stored() {
        return stored;
    }

    boolean has(FeedEvent event) {
        return event.at().compareTo(reached) > 0
                && segment.matches(event.event().caseId());
    }

    void reached(LedgerPosition position) {
        if (position.compareTo(reached) > 0) {
            reached = position;
        }
    }

    void stored(LedgerPosition position) {
        reached(position);
        stored = position;
    }
}
