package org.writedown.projection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.writedown.ledger.feed.Dialect;

/** Writes the rows of one generation, each kind in one batch of one statement. */
final class RowWriter {

    private final ViewStore store;
    private final long generation;

    RowWriter(ViewStore store, long generation) {
        this.store = store;
        this.generation = generation;
    }

    void insert(TableShape table, List<TableRow> rows) {
        batch(insertInto(table), rows.stream().map(this::values).toList());
    }

    /**
     * Replaces rows that still are as they were read.
     *
     * @throws ViewConflict if one is not
     */
    <V> void update(TableShape table, List<ViewChange<V>> changes, Function<ViewChange<V>, TableRow> row) {
        String sql = "UPDATE " + table.name() + " SET "
                + table.others().stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                + " WHERE generation = ? AND case_id = ? AND last_seq = ?";
        written(
                table,
                changes,
                batch(
                        sql,
                        changes.stream()
                                .map(change -> changed(row.apply(change), change))
                                .toList()));
    }

    /**
     * Says of rows in which nothing else changed how far they are now.
     *
     * @throws ViewConflict if one is not as it was read
     */
    <V> void advance(TableShape table, List<ViewChange<V>> changes) {
        String sql =
                "UPDATE " + table.name() + " SET last_seq = ? WHERE generation = ? AND case_id = ? AND last_seq = ?";
        written(
                table,
                changes,
                batch(
                        sql,
                        changes.stream()
                                .map(change -> List.<@Nullable Object>of(
                                        change.after().lastSequence(),
                                        generation,
                                        change.after().caseId().value(),
                                        change.lastBefore()))
                                .toList()));
    }

    private static <V> void written(TableShape table, List<ViewChange<V>> changes, int[] written) {
        for (int i = 0; i < written.length; i++) {
            if (written[i] != 1) {
                ViewChange<V> change = changes.get(i);
                throw new ViewConflict(table.name() + " row of case "
                        + change.after().caseId() + " is no longer at " + change.lastBefore());
            }
        }
    }

    /** Adds rows, or replaces those of the same key. */
    void put(List<TableRow> rows) {
        Map<TableShape, List<List<@Nullable Object>>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(values(row)));
        for (Map.Entry<TableShape, List<List<@Nullable Object>>> table : tables.entrySet()) {
            batch(put(table.getKey()), table.getValue());
        }
    }

    private String put(TableShape table) {
        String key = "generation, " + String.join(", ", table.key());
        if (store.dialect() == Dialect.H2) {
            return insertInto(table).replace("INSERT", "MERGE").replace(") VALUES", ") KEY (" + key + ") VALUES");
        }
        String changes = table.others().stream()
                .map(column -> column + " = EXCLUDED." + column)
                .collect(Collectors.joining(", "));
        return insertInto(table) + " ON CONFLICT (" + key + ") DO "
                + (changes.isEmpty() ? "NOTHING" : "UPDATE SET " + changes);
    }

    private static String insertInto(TableShape table) {
        List<String> columns = table.columns();
        return "INSERT INTO " + table.name() + " (generation, " + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.size()) + ")";
    }

    private List<@Nullable Object> values(TableRow row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(generation);
        values.addAll(row.values());
        return values;
    }

    private List<@Nullable Object> changed(TableRow row, ViewChange<?> change) {
        int keys = row.table().key().size();
        List<@Nullable Object> values =
                new ArrayList<>(row.values().subList(keys, row.values().size()));
        values.add(generation);
        values.add(change.after().caseId().value());
        values.add(change.lastBefore());
        return values;
    }

    private int[] batch(String sql, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        return store.template().batchUpdate(sql, new BatchPreparedStatementSetter() {

            @Override
            public void setValues(PreparedStatement statement, int number) throws SQLException {
                List<@Nullable Object> row = rows.get(number);
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
            }

            @Override
            public int getBatchSize() {
                return rows.size();
            }
        });
    }
}
