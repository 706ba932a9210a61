package org.writedown.ledger.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.json.EventJson;
import org.writedown.ledger.json.UnreadableEvent;

/** Reads stored events: those of one case in their sequence, or all in commit order. */
public final class StoredEvents {

    /** The aggregate type of every event. */
    public static final String TYPE = "case";

    /** Events per query. */
    static final int BATCH = 500;

    private static final String COLUMNS =
            "event_id, case_id, sequence_number, event_type, revision, payload, metadata, recorded_at, global_index, ";

    private final JdbcClient jdbc;
    private final EventJson json;
    private final Dialect dialect;

    public StoredEvents(JdbcClient jdbc, EventJson json, Dialect dialect) {
        this.jdbc = jdbc;
        this.json = json;
        this.dialect = dialect;
    }

    /**
     * Up to a batch of one case's events; fewer than a batch are the last, since a case's numbers have no gap. Asked for by a range
     * on both sides: with a limit instead, H2 always, and PostgreSQL as long as it has no statistics, fetches and sorts the
     * whole rest of the case for each batch, so that a case of ten times the length takes fifty times as long.
     */
    List<DomainEventMessage<CaseEvent>> ofCase(String caseId, long firstSequence) {
        return jdbc.sql(
                        "select " + COLUMNS + dialect.transaction() + " as tx from domain_event"
                                + " where case_id = ? and sequence_number >= ? and sequence_number < ? order by sequence_number")
                .params(caseId, firstSequence, firstSequence + BATCH)
                .query((row, n) -> message(row))
                .list();
    }

    /** Up to a batch of all events after a position, none of which can ever be preceded by a later arrival. */
    List<TrackedEventMessage<CaseEvent>> after(LedgerPosition position) {
        return jdbc.sql("select " + COLUMNS + dialect.transaction() + " as tx from domain_event where "
                        + dialect.after() + dialect.settled() + " order by " + dialect.order() + " limit " + BATCH)
                .params(dialect.parameters(position))
                .query((row, n) -> tracked(row))
                .list();
    }

    Optional<Long> lastSequence(String caseId) {
        return jdbc.sql("select max(sequence_number) from domain_event where case_id = ?")
                .params(caseId)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    LedgerPosition head() {
        return jdbc.sql("select " + dialect.transaction() + ", global_index from domain_event where true"
                        + dialect.settled() + " order by " + dialect.newestFirst() + " limit 1")
                .query((row, n) -> new LedgerPosition(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(LedgerPosition.START);
    }

    /** The last position before every event recorded at or after an instant. Goes through the events before it: nobody asks often. */
    LedgerPosition before(Instant instant) {
        return jdbc.sql("select " + dialect.transaction() + ", global_index from domain_event"
                        + " where recorded_at >= ? order by " + dialect.order() + " limit 1")
                .params(instant.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new LedgerPosition(row.getLong(1), row.getLong(2) - 1))
                .optional()
                .orElseGet(this::head);
    }

    private TrackedEventMessage<CaseEvent> tracked(ResultSet row) throws SQLException {
        return new GenericTrackedDomainEventMessage<>(
                new LedgerPosition(row.getLong("tx"), row.getLong("global_index")), message(row));
    }

    private DomainEventMessage<CaseEvent> message(ResultSet row) throws SQLException {
        EventType type = new EventType(row.getString("event_type"), row.getInt("revision"));
        return new GenericDomainEventMessage<>(
                TYPE,
                row.getString("case_id"),
                row.getLong("sequence_number"),
                payload(row, type),
                MetaData.from(json.readTexts(row.getBytes("metadata"))),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private CaseEvent payload(ResultSet row, EventType type) throws SQLException {
        try {
            return json.read(type, row.getBytes("payload"));
        } catch (UnreadableEvent e) {
            String at = "event " + row.getLong("global_index") + " (case " + row.getString("case_id") + ", sequence "
                    + row.getLong("sequence_number") + ")";
            throw new UnreadableEvent(at + ": " + e.getMessage());
        }
    }
}
