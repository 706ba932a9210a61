package org.writedown.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * One statement for any number of rows, with an array for each column: PostgreSQL plans and runs it once. A row that
 * comes alone is told without arrays, which is less work for both.
 */
final class ArrayInsert implements EventInsert {

    /** {@code order by}: rows get their indexes in the order in which they were decided. */
    private static final String SQL = """
            insert into domain_event
              (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
            select event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at
            from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::bytea[], ?::bytea[],
                        ?::timestamptz[])
              with ordinality as decided
                (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at, place)
            order by place
            """;

    @Override
    public boolean atomic(List<EventRow> rows) {
        return !rows.isEmpty();
    }

    /** PostgreSQL's own commit is on the disk. */
    @Override
    public void committed(Connection connection) {}

    @Override
    public int together() {
        return 2;
    }

    @Override
    public void insert(Connection connection, List<EventRow> rows) throws SQLException {
        if (rows.size() == 1) {
            try (PreparedStatement insert = connection.prepareStatement(OneRow.SQL)) {
                OneRow.bind(insert, rows.getFirst());
                insert.executeUpdate();
            }
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            Columns columns = new Columns(connection, insert, rows);
            columns.set(1, "text", EventRow::eventId);
            columns.set(2, "text", EventRow::caseId);
            columns.set(3, "int8", EventRow::sequence);
            columns.set(4, "text", EventRow::firm);
            columns.set(5, "text", EventRow::type);
            columns.set(6, "int4", EventRow::revision);
            columns.setBytes(7, EventRow::payload);
            columns.setBytes(8, EventRow::metadata);
            columns.set(9, "timestamptz", row -> row.recordedAt().toString());
            insert.executeUpdate();
        }
    }

    private record Columns(Connection connection, PreparedStatement insert, List<EventRow> rows) {

        void set(int place, String type, Function<EventRow, Object> column) throws SQLException {
            Object[] values = rows.stream().map(column).toArray();
            insert.setArray(place, connection.createArrayOf(type, values));
        }

        /** The driver sends an array of byte arrays as it is, and any other array as text. */
        void setBytes(int place, Function<EventRow, byte[]> column) throws SQLException {
            byte[][] values = rows.stream().map(column).toArray(byte[][]::new);
            insert.setArray(place, connection.createArrayOf("bytea", values));
        }
    }
}
