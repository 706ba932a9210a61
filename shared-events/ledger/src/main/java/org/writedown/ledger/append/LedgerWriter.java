package org.writedown.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** Writes appends in one transaction of its own; the command bus has none. */
public final class LedgerWriter {

    private static final String RECEIPT = """
            insert into command_receipt
              (firm, idempotency_key, request_hash, case_id, version_before, version_after, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /** Stable: events of one case stay in the order in which they were decided. */
    private static final Comparator<EventRow> BY_CASE = Comparator.comparing(EventRow::caseId);

    private static final Comparator<ReceiptRow> BY_KEY =
            Comparator.comparing(ReceiptRow::firm).thenComparing(ReceiptRow::key);

    private final DataSource dataSource;
    private final EventInsert events;

    public LedgerWriter(DataSource dataSource) {
        this(dataSource, false);
    }

    /** @param sync whether an embedded database is forced to the disk at each commit */
    public LedgerWriter(DataSource dataSource, boolean sync) {
        this.dataSource = dataSource;
        this.events = EventInsert.of(dataSource, sync);
    }

    /** How many threads may {@link #write} at a time. */
    int together() {
        return events.together();
    }

    /**
     * Commits all of the appends, or none. Rows are written in one order, receipts by key and then events
     * by case, so that two transactions that write the same keys wait for each other and never deadlock.
     *
     * @throws SequenceConflict or {@link ReceiptConflict} if a row is already there
     * @throws AppendRefused if the database does not take a row as it is
     * @throws LedgerUnavailable if the database failed
     */
    public void write(List<Append> appends) {
        List<ReceiptRow> receipts = receipts(appends);
        List<EventRow> rows = rows(appends);
        try (Connection connection = dataSource.getConnection()) {
            if (receipts.isEmpty() && events.atomic(rows) && connection.getAutoCommit()) {
                insertEvents(connection, rows);
            } else {
                inTransaction(connection, receipts, rows);
            }
            events.committed(connection);
        } catch (SQLException e) {
            if (SqlState.refusesRow(e)) {
                throw new AppendRefused("the ledger does not take the append as it is", e);
            }
            throw new LedgerUnavailable("the ledger could not be written", e);
        }
    }

    private static List<ReceiptRow> receipts(List<Append> appends) {
        return appends.stream()
                .map(Append::receipt)
                .filter(Objects::nonNull)
                .sorted(BY_KEY)
                .toList();
    }

    private static List<EventRow> rows(List<Append> appends) {
        return appends.stream()
                .flatMap(append -> append.events().stream())
                .sorted(BY_CASE)
                .toList();
    }

    private void inTransaction(Connection connection, List<ReceiptRow> receipts, List<EventRow> rows)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (!receipts.isEmpty()) {
                insertReceipts(connection, receipts);
            }
            if (!rows.isEmpty()) {
                insertEvents(connection, rows);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            undo(connection, e);
            throw e;
        }
        connection.setAutoCommit(true);
    }

    private void insertEvents(Connection connection, List<EventRow> rows) throws SQLException {
        try {
            events.insert(connection, rows);
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                throw new SequenceConflict("another command changed the case first", e);
            }
            throw e;
        }
    }

    private static void insertReceipts(Connection connection, List<ReceiptRow> receipts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECEIPT)) {
            for (ReceiptRow receipt : receipts) {
                insert.setString(1, receipt.firm());
                insert.setString(2, receipt.key());
                insert.setString(3, receipt.requestHash());
                insert.setString(4, receipt.caseId());
                insert.setLong(5, receipt.before());
                insert.setLong(6, receipt.after());
                insert.setObject(7, Instant.now().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            if (SqlState.isDuplicate(e)) {
                throw new ReceiptConflict("another command took the idempotency key first", e);
            }
            throw e;
        }
    }

    /** Leaves the connection as it was found; why that failed is told beside what failed first. */
    private static void undo(Connection connection, Exception cause) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
