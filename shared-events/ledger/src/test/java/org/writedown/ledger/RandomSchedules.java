package org.writedown.ledger;

import static org.writedown.ledger.TestLedger.note;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.writedown.contract.event.CaseEvent;

/**
 * Several transactions that are open at once, written into, committed and rolled back in an order that a seed decides,
 * with events of earlier and later times, while somebody follows the feed and is started again now and then.
 */
final class RandomSchedules {

    private static final int OPEN_AT_ONCE = 4;
    private static final int STEPS = 40;

    /** Beyond the minute after which the stock engine no longer waits for what is missing. */
    private static final int FARTHEST_SECONDS = 90;

    private final Engines engine;
    private final DataSource database;
    private final Random random;
    private final String name;
    private final List<Writer> writers = new ArrayList<>();
    private final List<String> committed = new ArrayList<>();
    private Follower follower;

    /** @param database whose tables are there */
    RandomSchedules(Engines engine, DataSource database, long seed) {
        this.engine = engine;
        this.database = database;
        this.random = new Random(seed);
        this.name = "schedule-" + seed + "-";
        this.follower = new Follower(engine.on(database));
        follower.look();
    }

    /** What a schedule came to, as identifiers of events in their order. */
    record Seen(List<String> committed, List<String> followed) {}

    Seen play() throws SQLException {
        int before = follower.look().size();
        for (int writer = 0; writer < OPEN_AT_ONCE; writer++) {
            writers.add(new Writer(name + writer));
        }
        for (int step = 0; step < STEPS; step++) {
            Writer writer = writers.get(random.nextInt(OPEN_AT_ONCE));
            switch (random.nextInt(8)) {
                case 0 -> writer.end(true);
                case 1 -> writer.end(false);
                case 2 -> follower.look();
                case 3 -> follower = follower.startedAgain(engine.on(database));
                default -> writer.write();
            }
        }
        for (Writer writer : writers) {
            writer.end(true);
            writer.transaction.close();
        }
        List<String> all = follower.look();
        return new Seen(committed, all.subList(before, all.size()));
    }

    private final class Writer {

        private final String caseId;
        private final List<String> written = new ArrayList<>();
        private OpenTransaction transaction = new OpenTransaction(database);
        private EventStorageEngine into = engine.on(transaction.database());
        private int sequence;

        Writer(String caseId) throws SQLException {
            this.caseId = caseId;
        }

        void write() {
            Instant at =
                    Instant.now().plus(Duration.ofSeconds(random.nextInt(2 * FARTHEST_SECONDS) - FARTHEST_SECONDS));
            DomainEventMessage<CaseEvent> event = note(caseId, sequence++, at);
            into.appendEvents(event);
            written.add(event.getIdentifier());
        }

        void end(boolean commit) throws SQLException {
            if (commit) {
                transaction.commit();
                committed.addAll(written);
            } else {
                transaction.rollback();
                sequence -= written.size();
            }
            written.clear();
            transaction.close();
            transaction = new OpenTransaction(database);
            into = engine.on(transaction.database());
        }
    }
}
