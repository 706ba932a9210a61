package org.writedown.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.Peers;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.json.EventJson;

/** A ledger over an empty database, put together by hand. */
public record TestLedger(
        DataSource database,
        JdbcClient jdbc,
        EventJson json,
        GroupCommitAppender appender,
        LedgerStorageEngine engine,
        LedgerEventStore store)
        implements AutoCloseable {

    public static TestLedger open(DataSource database) {
        return open(database, Peers.NONE);
    }

    /**
     * A ledger of one process.
     *
     * @param sync whether the embedded database is forced to the disk at each commit
     */
    public static TestLedger open(DataSource database, boolean sync) {
        return open(database, Peers.NONE, sync);
    }

    public static TestLedger open(DataSource database, Peers peers) {
        return open(database, peers, false);
    }

    private static TestLedger open(DataSource database, Peers peers, boolean sync) {
        Migrations.migrate(database, "ledger");
        JdbcClient jdbc = JdbcClient.create(database);
        EventJson json = new EventJson(EventCatalogue.current());
        GroupCommitAppender appender = new GroupCommitAppender(new LedgerWriter(database, sync));
        LedgerStorageEngine engine =
                new LedgerStorageEngine(appender, new StoredEvents(jdbc, json, Dialect.of(database)), json);
        return new TestLedger(database, jdbc, json, appender, engine, new LedgerEventStore(engine, peers));
    }

    @Override
    public void close() {
        store.shutDown();
        appender.close();
    }

    /** All that the feed shows now. */
    public List<TrackedEventMessage<?>> feed() {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(LedgerPosition.START, false).forEach(events::add);
        return events;
    }

    public static DomainEventMessage<CaseEvent> note(String caseId, long sequence) {
        return note(caseId, sequence, Instant.now());
    }

    /** A note whose message claims to be of an instant. */
    public static DomainEventMessage<CaseEvent> note(String caseId, long sequence, Instant instant) {
        Origin origin = new Origin(
                new FirmId("firm-1"), new CaseId(caseId), new ActorId("advocate-1"), LocalDate.of(2026, 3, 2));
        return new GenericDomainEventMessage<>(
                "case",
                caseId,
                sequence,
                new NoteAdded(origin, Sensitive.of("Called, was put on hold.")),
                Map.of("firm", "firm-1"),
                UUID.randomUUID().toString(),
                instant.truncatedTo(ChronoUnit.MICROS));
    }
}
