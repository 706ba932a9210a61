package org.writedown.ledger.follow;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerPosition;

/**
 * All segments of a {@link Follower}, whichever processes have claimed them. A batch locks its segments for as long as it
 * writes, so whoever has to know that nobody writes locks all of them. To be called in a transaction.
 */
public final class AllSegments {

    private final Tokens tokens;

    /** @param name under which the follower keeps its tokens */
    public AllSegments(DataSource dataSource, Dialect dialect, Serializer serializer, String name) {
        this.tokens = new Tokens(JdbcClient.create(dataSource), dialect, serializer, name);
    }

    /** Until the end of this transaction no batch at all is written. */
    public void lock() {
        tokens.lockAll();
    }

    /**
     * Whatever is to be made of the events up to a position was made in this transaction, which has the locks: those
     * segments that are behind go on from there.
     */
    public void advance(LedgerPosition to) {
        tokens.advance(to);
    }
}
