package org.writedown.bench.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.writedown.ledger.append.EventRow;

/** The prepared insert of one event, column by column as the ledger's own. */
public final class EventInsert implements AutoCloseable {

    private static final String SQL = """
            insert into domain_event
              (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final PreparedStatement statement;

    public EventInsert(Connection connection) throws SQLException {
        statement = connection.prepareStatement(SQL);
    }

    public EventInsert bind(EventRow event) throws SQLException {
        statement.setString(1, event.eventId());
        statement.setString(2, event.caseId());
        statement.setLong(3, event.sequence());
        statement.setString(4, event.firm());
        statement.setString(5, event.type());
        statement.setInt(6, event.revision());
        statement.setBytes(7, event.payload());
        statement.setBytes(8, event.metadata());
        statement.setObject(9, event.recordedAt().atOffset(ZoneOffset.UTC));
        return this;
    }

    /** @throws SQLException unless exactly one row was inserted */
    public void insert() throws SQLException {
        if (statement.executeUpdate() != 1) {
            throw new SQLException("the event was not inserted");
        }
    }

    public void addToBatch() throws SQLException {
        statement.addBatch();
    }

    public void insertBatch() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
