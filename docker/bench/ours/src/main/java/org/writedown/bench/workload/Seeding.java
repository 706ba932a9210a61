package org.writedown.bench.workload;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.writedown.bench.database.EventInsert;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.ledger.append.EventRow;
import org.writedown.ledger.json.EventJson;

/** Puts whole cases into the store, without the product and so in seconds. */
public final class Seeding {

    /** Events a commit; cases are never split between two. */
    private static final int TOGETHER = 2_000;

    private static final long SPREAD = 1_000_003;

    private final Connection connection;
    private final EventJson json = new EventJson(EventCatalogue.current());
    private final long seed;
    private Random random;

    public Seeding(Connection connection, long seed) {
        this.connection = connection;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Stores cases {@code from} to {@code to - 1}, each of {@code size} events; other cases have other event ids. */
    public void cases(int from, int to, int size) throws SQLException {
        random = new Random(seed * SPREAD + from);
        connection.setAutoCommit(false);
        try (EventInsert insert = new EventInsert(connection)) {
            int waiting = 0;
            for (int number = from; number < to; number++) {
                add(insert, Cases.id(number), size);
                waiting += size;
                if (waiting >= TOGETHER) {
                    insert.insertBatch();
                    connection.commit();
                    waiting = 0;
                }
            }
            insert.insertBatch();
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private void add(EventInsert insert, CaseId id, int size) throws SQLException {
        List<CaseEvent> events = Story.events(id, size, random);
        for (int sequence = 0; sequence < events.size(); sequence++) {
            insert.bind(row(events.get(sequence), sequence)).addToBatch();
        }
    }

    private EventRow row(CaseEvent event, long sequence) {
        EventType type = json.typeOf(event);
        return new EventRow(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                event.origin().caseId().value(),
                sequence,
                event.origin().firm().value(),
                type.name(),
                type.revision(),
                json.write(event),
                json.writeTexts(Map.of(
                        "firm", event.origin().firm().value(),
                        "actor", event.origin().actor().value(),
                        "commandId", new UUID(random.nextLong(), random.nextLong()).toString())),
                Instant.now());
    }
}
