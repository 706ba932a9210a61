package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.TestLedger.note;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.CaseEvent;

/**
 * Two schedules, on PostgreSQL, in which a follower of Axon's own JDBC engine never sees an event that was
 * committed (AxonFramework 4829), and in which a follower of ours sees it.
 *
 * <p>What they share: a transaction with a low index commits after one with a higher index was read, and
 * the event that was read claims to be older than the time for which gaps are remembered. A message's own
 * timestamp is all that the stock engine goes by.
 */
class LostEventsTest {

    /** Older than the minute for which the stock engine remembers gaps. */
    private final Instant backdated = Instant.now().minus(Duration.ofSeconds(90));

    private final DataSource database = TestPostgres.emptyDatabase();
    private final DomainEventMessage<CaseEvent> first = note("case-a", 0);
    private final DomainEventMessage<CaseEvent> late = note("case-a", 1);
    private final DomainEventMessage<CaseEvent> early = note("case-b", 0, backdated);

    @Nested
    class OnTheStockEngine {

        @BeforeEach
        void tables() {
            Engines.STOCK.tables(database);
        }

        @Test
        void anEventInAHeldTransactionIsLost() throws Exception {
            assertThat(heldTransaction(Engines.STOCK))
                    .doesNotContain(late.getIdentifier())
                    .hasSize(2);
        }

        @Test
        void anEventFromABlockOfIndexesIsLost() throws Exception {
            Engines.STOCK.blocksOfIndexes(database, 50);

            assertThat(blocksOfIndexes(Engines.STOCK))
                    .doesNotContain(late.getIdentifier())
                    .hasSize(2);
        }
    }

    @Nested
    class OnOurs {

        @BeforeEach
        void tables() {
            Engines.OURS.tables(database);
        }

        @Test
        void anEventInAHeldTransactionIsSeen() throws Exception {
            assertThat(heldTransaction(Engines.OURS)).containsExactlyInAnyOrderElementsOf(identifiers());
        }

        @Test
        void anEventFromABlockOfIndexesIsSeen() throws Exception {
            Engines.OURS.blocksOfIndexes(database, 50);

            assertThat(blocksOfIndexes(Engines.OURS)).containsExactlyInAnyOrderElementsOf(identifiers());
        }
    }

    /** A neighbour commits with a backdated event while our transaction, with a lower index, is still open. */
    private List<String> heldTransaction(Engines engine) throws SQLException {
        Follower follower = new Follower(engine.on(database));
        engine.on(database).appendEvents(first);
        follower.look();
        try (OpenTransaction held = new OpenTransaction(database)) {
            engine.on(held.database()).appendEvents(late);
            engine.on(database).appendEvents(early);
            follower.look();
            held.commit();
        }
        return follower.look();
    }

    /** Two processes take their indexes in blocks of fifty: the second's are all higher than the first's. */
    private List<String> blocksOfIndexes(Engines engine) throws SQLException {
        Follower follower = new Follower(engine.on(database));
        try (OpenTransaction one = new OpenTransaction(database);
                OpenTransaction other = new OpenTransaction(database)) {
            engine.on(one.database()).appendEvents(first);
            one.commit();
            engine.on(other.database()).appendEvents(early);
            other.commit();
            follower.look();
            engine.on(one.database()).appendEvents(late);
            one.commit();
        }
        return follower.look();
    }

    private List<String> identifiers() {
        return List.of(first.getIdentifier(), late.getIdentifier(), early.getIdentifier());
    }
}
