package org.writedown.ledger.append;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** The insert of one event, a parameter for each column. */
final class OneRow {

    static final String SQL = """
            insert into domain_event
              (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private OneRow() {}

    static void bind(PreparedStatement insert, EventRow event) throws SQLException {
        insert.setString(1, event.eventId());
        insert.setString(2, event.caseId());
        insert.setLong(3, event.sequence());
        insert.setString(4, event.firm());
        insert.setString(5, event.type());
        insert.setInt(6, event.revision());
        insert.setBytes(7, event.payload());
        insert.setBytes(8, event.metadata());
        insert.setObject(9, event.recordedAt().atOffset(ZoneOffset.UTC));
    }
}
