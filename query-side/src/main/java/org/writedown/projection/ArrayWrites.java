package org.writedown.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * PostgreSQL: one statement for each kind of write, with an array for each column; and all statements of a batch in one
 * message to the server, which answers once.
 */
final class ArrayWrites implements RowWrites {

    private static final int ANY = -1;

    private static final Column GENERATION = Column.number("generation");
    private static final Column BEFORE = Column.number("before");

    private final ViewStore store;
    private final List<Write> writes = new ArrayList<>();

    /** @param rows how many have to be written; {@link #ANY} where it does not matter */
    private record Write(String table, String sql, List<Column> columns, List<Object[]> arrays, int rows) {}

    ArrayWrites(ViewStore store) {
        this.store = store;
    }

    @Override
    public void insert(TableShape table, long generation, List<TableRow> rows) {
        addRows(table, "", generation, rows, rows.size());
    }

    @Override
    public void put(TableShape table, long generation, List<TableRow> rows) {
        String changes = table.others().stream()
                .map(column -> column.name() + " = EXCLUDED." + column.name())
                .collect(Collectors.joining(", "));
        String conflict = " ON CONFLICT (generation, " + String.join(", ", TableShape.names(table.key())) + ") DO "
                + (changes.isEmpty() ? "NOTHING" : "UPDATE SET " + changes);
        addRows(table, conflict, generation, rows, ANY);
    }

    private void addRows(TableShape table, String conflict, long generation, List<TableRow> rows, int wanted) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = table.all();
        String sql = "INSERT INTO " + table.name() + " (generation, " + String.join(", ", table.columns()) + ") SELECT "
                + generation + ", " + each(columns, column -> column.of("n")) + from(columns) + conflict;
        List<List<? extends @Nullable Object>> values = rows.stream()
                .<List<? extends @Nullable Object>>map(TableRow::values)
                .toList();
        writes.add(new Write(table.name(), sql, columns, arrays(columns, values), wanted));
    }

    /**
     * {@inheritDoc}
     *
     * <p>The partition is named, and the generation comes with each row: told that all rows it can find are of one
     * generation, the planner of a table without statistics believes that there is hardly one, reads them all and looks for
     * each in the arrays, instead of looking for what is in the arrays by the key.
     */
    @Override
    public void change(TableShape table, List<Column> columns, long generation, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Column> all = new ArrayList<>(List.of(GENERATION, TableShape.CASE, BEFORE));
        all.addAll(columns);
        String sql = "UPDATE " + table.partition(generation) + " t SET "
                + each(columns, column -> column.name() + " = " + column.of("n")) + from(all)
                + " WHERE t.generation = n.generation AND t.case_id = n.case_id AND t.last_seq = n.before";
        List<List<? extends @Nullable Object>> values = new ArrayList<>();
        for (Change change : changes) {
            List<@Nullable Object> row = new ArrayList<>(List.of(generation, change.caseId(), change.before()));
            row.addAll(change.values());
            values.add(row);
        }
        writes.add(new Write(table.name(), sql, all, arrays(all, values), changes.size()));
    }

    private static String from(List<Column> columns) {
        return " FROM unnest(" + each(columns, Column::array) + ") AS n ("
                + String.join(", ", TableShape.names(columns)) + ")";
    }

    private static String each(List<Column> columns, Function<Column, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }

    private static List<Object[]> arrays(List<Column> columns, List<List<? extends @Nullable Object>> rows) {
        return IntStream.range(0, columns.size())
                .mapToObj(place -> {
                    List<@Nullable Object> values = new ArrayList<>(rows.size());
                    rows.forEach(row -> values.add(row.get(place)));
                    return columns.get(place).elements(values);
                })
                .toList();
    }

    @Override
    public void flush() {
        if (!writes.isEmpty()) {
            store.template().execute((ConnectionCallback<@Nullable Void>) this::send);
        }
    }

    private @Nullable Void send(Connection connection) throws SQLException {
        String sql = writes.stream().map(Write::sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Write write : writes) {
                place = bind(connection, statement, write, place);
            }
            statement.execute();
            for (Write write : writes) {
                requireWritten(write, statement.getUpdateCount());
                statement.getMoreResults();
            }
        }
        return null;
    }

    private static int bind(Connection connection, PreparedStatement statement, Write write, int from)
            throws SQLException {
        int place = from;
        for (int i = 0; i < write.columns().size(); i++) {
            statement.setArray(
                    ++place,
                    connection.createArrayOf(
                            write.columns().get(i).element(), write.arrays().get(i)));
        }
        return place;
    }

    private static void requireWritten(Write write, int written) {
        if (write.rows() != ANY && written != write.rows()) {
            throw new ViewConflict(write.rows() - written + " of " + write.rows() + " rows of " + write.table()
                    + " are not as they were read");
        }
    }
}
