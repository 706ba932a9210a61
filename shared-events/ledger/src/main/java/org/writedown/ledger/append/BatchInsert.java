package org.writedown.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;

/** A JDBC batch: for a database in the same process, rows one after the other are the shortest way. */
final class BatchInsert implements EventInsert {

    private static final String SQL = """
            insert into domain_event
              (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public boolean atomic(List<EventRow> rows) {
        return rows.size() == 1;
    }

    private final boolean sync;

    /** @param sync whether each commit is forced to the disk, which H2 itself does not */
    BatchInsert(boolean sync) {
        this.sync = sync;
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
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            for (EventRow event : rows) {
                insert.setString(1, event.eventId());
                insert.setString(2, event.caseId());
                insert.setLong(3, event.sequence());
                insert.setString(4, event.firm());
                insert.setString(5, event.type());
                insert.setInt(6, event.revision());
                insert.setBytes(7, event.payload());
                insert.setBytes(8, event.metadata());
                insert.setObject(9, event.recordedAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
