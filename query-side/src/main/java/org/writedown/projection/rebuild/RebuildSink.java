package org.writedown.projection.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.writedown.ledger.bulk.BulkRows;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.StoredEvent;
import org.writedown.projection.CaseFold;
import org.writedown.projection.HistoryEvent;
import org.writedown.projection.Projection;
import org.writedown.projection.TableRow;
import org.writedown.projection.TableShape;
import org.writedown.projection.parked.Parked;

/** Folds whole cases in every view and gathers the rows that come of it. For one thread at a time. */
final class RebuildSink {

    /** Bytes of rows a transaction. */
    private static final long PORTION_BYTES = 4 << 20;

    private final RebuildParts parts;
    private final Map<Projection<?>, Long> generations;
    private final AtomicLong parked;
    private final Map<TableShape, BulkRows> rows = new LinkedHashMap<>();

    RebuildSink(RebuildParts parts, NextRows next, AtomicLong parked) {
        this.parts = parts;
        this.generations = next.generations();
        this.parked = parked;
        next.tables().forEach((table, name) -> rows.put(table, into(table, name)));
    }

    private BulkRows into(TableShape table, String name) {
        List<String> columns = new ArrayList<>(List.of("generation"));
        columns.addAll(table.columns());
        return BulkRows.into(parts.store().dialect(), name, columns);
    }

    /** @param events whole cases, each in its order */
    void fold(List<StoredEvent> events) {
        int from = 0;
        for (int to = 1; to <= events.size(); to++) {
            if (to == events.size()
                    || !events.get(to).caseId().equals(events.get(from).caseId())) {
                foldCase(events.subList(from, to));
                from = to;
            }
        }
        if (rows.values().stream().mapToLong(BulkRows::size).sum() > PORTION_BYTES) {
            send();
        }
    }

    private void foldCase(List<StoredEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        List<HistoryEvent> history = events.stream()
                .map(event -> HistoryEvent.of(event, parts.json()))
                .toList();
        generations.forEach((projection, generation) -> fold(projection, generation, history));
    }

    private <V> void fold(Projection<V> projection, long generation, List<HistoryEvent> history) {
        CaseFold<V> fold = CaseFold.of(projection, Optional.empty(), history);
        fold.row().ifPresent(row -> projection.rows(row).forEach(one -> add(generation, one)));
        if (fold.failure() != null) {
            park(
                    new Parked.Key(
                            projection.name(), generation, history.getFirst().caseId()),
                    fold.failure());
        }
    }

    private void add(long generation, TableRow row) {
        List<@Nullable Object> values = new ArrayList<>(row.values().size() + 1);
        values.add(generation);
        values.addAll(row.values());
        Objects.requireNonNull(rows.get(row.table())).add(values);
    }

    /** A view that fails on so many cases is itself at fault, and the rows that serve are better than its own. */
    private void park(Parked.Key key, CaseFold.Failure failure) {
        if (parked.incrementAndGet() > Parked.MOST) {
            throw new RebuildAbandoned(key.view());
        }
        parts.parked().park(key, failure);
    }

    /** Sends what waits, in one transaction. */
    void send() {
        try (Connection connection = parts.store().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (parts.store().dialect() == Dialect.POSTGRESQL) {
                    // The commit that serves these rows flushes all that came before it.
                    execute(connection, "SET LOCAL synchronous_commit TO off");
                }
                for (BulkRows table : rows.values()) {
                    table.send(connection);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the rows of a rebuild could not be written", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
