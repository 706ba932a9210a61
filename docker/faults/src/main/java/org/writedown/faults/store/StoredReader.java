package org.writedown.faults.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.faults.history.Stored;
import org.writedown.faults.history.StoredEvent;
import org.writedown.faults.history.StoredReceipt;
import org.writedown.ledger.json.EventJson;

/** Reads the record by its own SQL. */
final class StoredReader {

    /** How the harness writes a request's key into its texts. */
    private static final Pattern MARK = Pattern.compile("key:([A-Za-z0-9-]+)");

    private final EventJson json = new EventJson(EventCatalogue.current());

    Stored read(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        List<StoredEvent> events = jdbc.sql("select event_id, case_id, sequence_number, firm, event_type, revision,"
                        + " payload, recorded_at from domain_event order by case_id, sequence_number")
                .query((row, n) -> event(row))
                .list();
        List<StoredReceipt> receipts = jdbc.sql(
                        "select idempotency_key, case_id, version_before, version_after from command_receipt")
                .query((row, n) ->
                        new StoredReceipt(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
        return new Stored(events, receipts);
    }

    private StoredEvent event(ResultSet row) throws SQLException {
        byte[] payload = row.getBytes("payload");
        EventType type = new EventType(row.getString("event_type"), row.getInt("revision"));
        return new StoredEvent(
                row.getString("event_id"),
                row.getString("case_id"),
                row.getLong("sequence_number"),
                row.getString("firm"),
                type.name(),
                mark(payload),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                MoneyEvent.of(json.read(type, payload)));
    }

    private static @Nullable String mark(byte[] payload) {
        Matcher mark = MARK.matcher(new String(payload, StandardCharsets.UTF_8));
        return mark.find() ? mark.group(1) : null;
    }
}
