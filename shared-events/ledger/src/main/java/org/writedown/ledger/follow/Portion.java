package org.writedown.ledger.follow;

import java.util.List;
import org.writedown.ledger.feed.FeedEvent;

/** How many events are read at once: as many as are wanted, but no more than the memory is meant for. */
final class Portion {

    /** Bytes of payload that are read at once, going by what was read before. */
    private static final long MOST_BYTES = 16 << 20;

    private final int wanted;
    private long average;

    Portion(int wanted) {
        this.wanted = wanted;
    }

    /** Halved, and halved again, so that few different numbers come about. */
    int most() {
        int most = wanted;
        while (most > 1 && most * average > MOST_BYTES) {
            most /= 2;
        }
        return most;
    }

    void saw(List<FeedEvent> events) {
        average = events.stream()
                        .mapToLong(event -> event.event().payload().length)
                        .sum()
                / events.size();
    }
}
