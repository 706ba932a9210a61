package org.writedown.ledger.follow;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.feed.LedgerFeed;

/** What a follower stands on. */
public record FollowerParts(
        FollowerSettings settings,
        DataSource dataSource,
        Dialect dialect,
        LedgerEventStore store,
        Serializer serializer,
        PlatformTransactionManager transactions,
        Following following) {

    /** Transactions side by side; the embedded database writes one after another, and each costs it a part of its file. */
    int lanes() {
        return dialect == Dialect.H2 ? 1 : Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    Tokens tokens() {
        return new Tokens(JdbcClient.create(dataSource), dialect, serializer, settings.name());
    }

    LedgerFeed feed() {
        return new LedgerFeed(dataSource, dialect);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
