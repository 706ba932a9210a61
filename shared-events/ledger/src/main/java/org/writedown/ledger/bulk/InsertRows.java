package org.writedown.ledger.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a batch of one prepared insert. */
final class InsertRows implements BulkRows {

    /** What a value that is no text is taken to weigh. */
    private static final int NUMBER_BYTES = 16;

    private final String sql;
    private final List<List<? extends @Nullable Object>> rows = new ArrayList<>();
    private long size;

    InsertRows(String table, List<String> columns) {
        sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1) + ")";
    }

    @Override
    public void add(List<? extends @Nullable Object> values) {
        rows.add(values);
        for (Object value : values) {
            size += value instanceof String text ? text.length() : NUMBER_BYTES;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void send(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (List<? extends @Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        rows.clear();
        size = 0;
    }
}
