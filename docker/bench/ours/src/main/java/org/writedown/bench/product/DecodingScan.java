package org.writedown.bench.product;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Task;
import org.writedown.contract.catalogue.EventType;
import org.writedown.ledger.json.EventJson;

/**
 * The least that any rebuild has to do: one cursor over all events in their order, each decoded, on one thread. It is
 * read as fast as each database gives it, so that nobody is compared with less than there is.
 */
final class DecodingScan implements Task {

    private static final String ALL =
            "select event_type, revision, payload, case_id, sequence_number from domain_event order by tx_id, global_index";
    private static final int ROWS_A_FETCH = 2_000;

    private final DataSource source;
    private final EventJson json;

    DecodingScan(DataSource source, EventJson json) {
        this.source = source;
        this.json = json;
    }

    @Override
    public Map<String, String> run(Arguments arguments) throws SQLException {
        long start = System.nanoTime();
        long events = scan();
        return Rates.of(events, System.nanoTime() - start);
    }

    private long scan() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(ALL)) {
                if (select.isWrapperFor(PGStatement.class)) {
                    // Binary from the first row on: a payload as hexadecimal text is twice as long.
                    select.unwrap(PGStatement.class).setPrepareThreshold(-1);
                }
                select.setFetchSize(ROWS_A_FETCH);
                return decode(select.executeQuery());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long decode(ResultSet rows) throws SQLException {
        long events = 0;
        while (rows.next()) {
            EventType type = new EventType(rows.getString(1), rows.getInt(2));
            String caseId = json.read(type, rows.getBytes(3)).origin().caseId().value();
            if (!caseId.equals(rows.getString(4))) {
                throw new IllegalStateException("event " + caseId + " " + rows.getLong(5) + " is of another case");
            }
            events++;
        }
        return events;
    }
}
