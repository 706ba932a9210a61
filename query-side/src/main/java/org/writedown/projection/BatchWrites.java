package org.writedown.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The embedded database, to which a batch of one statement is as good as any. */
final class BatchWrites implements RowWrites {

    private final ViewStore store;
    private final List<Runnable> writes = new ArrayList<>();

    BatchWrites(ViewStore store) {
        this.store = store;
    }

    @Override
    public void insert(TableShape table, long generation, List<TableRow> rows) {
        add("INSERT", ") VALUES", table, generation, rows);
    }

    @Override
    public void put(TableShape table, long generation, List<TableRow> rows) {
        String key = String.join(", ", TableShape.names(table.key()));
        add("MERGE", ") KEY (generation, " + key + ") VALUES", table, generation, rows);
    }

    private void add(String verb, String values, TableShape table, long generation, List<TableRow> rows) {
        if (!rows.isEmpty()) {
            String sql = verb + " INTO " + table.name() + " (generation, " + String.join(", ", table.columns()) + values
                    + " (?" + ", ?".repeat(table.columns().size()) + ")";
            writes.add(() -> run(
                    sql,
                    rows.stream()
                            .map(row -> with(List.of(generation), row.values()))
                            .toList()));
        }
    }

    @Override
    public void change(TableShape table, List<Column> columns, long generation, List<Change> changes) {
        if (!changes.isEmpty()) {
            String sql = "UPDATE " + table.name() + " SET "
                    + columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
                    + " WHERE generation = ? AND case_id = ? AND last_seq = ?";
            writes.add(() -> {
                int[] written = run(
                        sql,
                        changes.stream()
                                .map(change ->
                                        with(change.values(), List.of(generation, change.caseId(), change.before())))
                                .toList());
                requireWritten(table, changes, written);
            });
        }
    }

    private static void requireWritten(TableShape table, List<Change> changes, int[] written) {
        for (int i = 0; i < written.length; i++) {
            if (written[i] != 1) {
                throw new ViewConflict(
                        "1 of " + changes.size() + " rows of " + table.name() + " are not as they were read");
            }
        }
    }

    private static @Nullable Object[] with(
            List<? extends @Nullable Object> first, List<? extends @Nullable Object> then) {
        List<@Nullable Object> all = new ArrayList<>(first);
        all.addAll(then);
        return all.toArray();
    }

    private int[] run(String sql, List<@Nullable Object[]> rows) {
        return store.template().batchUpdate(sql, rows);
    }

    @Override
    public void flush() {
        writes.forEach(Runnable::run);
    }
}
