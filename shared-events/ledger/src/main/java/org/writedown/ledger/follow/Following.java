package org.writedown.ledger.follow;

import java.util.List;
import org.writedown.ledger.feed.StoredEvent;

/** What is done with the events that a {@link Follower} brings. */
public interface Following {

    /**
     * Makes of some events what is to be made of them, in the transaction that also has the token: both happen or
     * neither. Called by several threads at once, never for the same case.
     *
     * @param events in the order of the feed, those of a case in their sequence; none was brought in a batch that was
     *     committed
     * @throws RuntimeException when the batch could not be written; it is rolled back and brought again
     */
    void write(List<StoredEvent> events);

    /** The batch was committed. */
    void written();
}
