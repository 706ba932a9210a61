package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.TestLedger.note;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.Test;

class PostgresFeedTest extends FeedContract {

    @Override
    DataSource database() {
        return TestPostgres.emptyDatabase();
    }

    /** Whoever writes anything holds back the feed until done; the event must then come soon, though nobody tells. */
    @Test
    void anEventThatAnOlderTransactionHeldBackIsNoticedSoonAfterItEnds() throws Exception {
        try (Connection older = ledger.database().getConnection();
                TrackingEventStream stream = ledger.store().openStream(null)) {
            older.setAutoCommit(false);
            older.createStatement().execute("select pg_current_xact_id()");
            ledger.store().publish(note("case-a", 0));

            assertThat(stream.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();
            older.rollback();
            assertThat(stream.hasNextAvailable(1, TimeUnit.SECONDS)).isTrue();
        }
    }
}
