package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/**
 * Reads the whole ledger once, case by case and each case in its sequence, up to a position. Rows up to a
 * position of the feed never change and none is ever added, so that no snapshot is needed to read them.
 */
public final class LedgerScan {

    /** Rows that are fetched at once. */
    private static final int FETCH = 2_000;

    /** How long the first row may take: a ledger that was never read by case may be sorted first. */
    private static final int FIRST_ROW_MILLIS = 15 * 60 * 1_000;

    private static final String COLUMNS =
            "SELECT case_id, sequence_number, event_type, revision, payload, recorded_at FROM domain_event";

    private final DataSource dataSource;
    private final Dialect dialect;

    public LedgerScan(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** Hands over every event up to and with a position of the feed. */
    public void read(LedgerPosition upTo, Consumer<StoredEvent> each) {
        try (Connection connection = dataSource.getConnection()) {
            if (dialect == Dialect.POSTGRESQL) {
                analyseIfNever(connection);
                byCursor(connection, upTo, each);
            } else {
                byPages(connection, upTo, each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read through", e);
        }
    }

    /** Hands over one case's events from one sequence number up to and with another, in a transaction of its own. */
    public void readCase(String caseId, long from, long upTo, Consumer<StoredEvent> each) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        COLUMNS + " WHERE case_id = ? AND sequence_number BETWEEN ? AND ? ORDER BY sequence_number")) {
            select.setString(1, caseId);
            select.setLong(2, from);
            select.setLong(3, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    each.accept(stored(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the events of case " + caseId + " could not be read", e);
        }
    }

    /**
     * Without statistics the planner takes a ledger for so small that it sorts all of it, payloads and all, where an
     * index has it in order. PostgreSQL gathers them by itself, but not at once: a restored ledger has none.
     */
    private static void analyseIfNever(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean never;
            try (ResultSet row = statement.executeQuery(
                    "SELECT reltuples < 0 FROM pg_class WHERE oid = CAST('domain_event' AS regclass)")) {
                never = row.next() && row.getBoolean(1);
            }
            if (never) {
                statement.execute("ANALYZE domain_event");
            }
        }
    }

    /** A transaction that only reads has no number of its own, so that the feed waits for none. */
    private static void byCursor(Connection connection, LedgerPosition upTo, Consumer<StoredEvent> each)
            throws SQLException {
        int patience = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, FIRST_ROW_MILLIS);
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " WHERE (tx_id, global_index) <= ('"
                + upTo.transaction() + "', " + upTo.index() + ") ORDER BY case_id, sequence_number")) {
            // Binary from the first row on: a payload as hexadecimal text is twice as long. With a parameter whose type
            // the server finds out, the driver would take all rows as text.
            select.unwrap(PGStatement.class).setPrepareThreshold(-1);
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    each.accept(stored(rows));
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, patience);
        }
    }

    /** The embedded database would gather the whole result first. */
    private static void byPages(Connection connection, LedgerPosition upTo, Consumer<StoredEvent> each)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS
                + " WHERE case_id >= ? AND (case_id > ? OR sequence_number > ?) AND global_index <= ?"
                + " ORDER BY case_id, sequence_number FETCH FIRST " + FETCH + " ROWS ONLY")) {
            String caseId = "";
            long sequence = -1;
            int found;
            do {
                select.setString(1, caseId);
                select.setString(2, caseId);
                select.setLong(3, sequence);
                select.setLong(4, upTo.index());
                found = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        StoredEvent event = stored(rows);
                        caseId = event.caseId();
                        sequence = event.sequence();
                        found++;
                        each.accept(event);
                    }
                }
            } while (found == FETCH);
        }
    }

    private static StoredEvent stored(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getBytes(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }
}
