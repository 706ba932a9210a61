package org.writedown.reference.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Rows in batches, each committed, so that no transaction grows with the file. */
final class BatchInsert implements BulkInsert {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    BatchInsert(DataSource database, String table, List<String> columns) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    @Override
    public void add(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            finish();
        }
    }

    @Override
    public void finish() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            connection.commit();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                insert) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
