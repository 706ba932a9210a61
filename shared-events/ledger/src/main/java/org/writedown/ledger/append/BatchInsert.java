package org.writedown.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A JDBC batch: for a database in the same process, rows one after the other are the shortest way. */
final class BatchInsert implements EventInsert {

    private final boolean sync;

    /** @param sync whether each commit is forced to the disk, which H2 itself does not */
    BatchInsert(boolean sync) {
        this.sync = sync;
    }

    @Override
    public boolean atomic(List<EventRow> rows) {
        return rows.size() == 1;
    }

    @Override
    public void committed(Connection connection) throws SQLException {
        if (sync) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    @Override
    public int together() {
        return 1;
    }

    @Override
    public void insert(Connection connection, List<EventRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OneRow.SQL)) {
            for (EventRow event : rows) {
                OneRow.bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
