package org.writedown.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** How rows of events reach a database, each in the way that costs it least. */
interface EventInsert {

    /** Inserts the rows in their order, in the transaction of the connection. */
    void insert(Connection connection, List<EventRow> rows) throws SQLException;

    /** What makes a commit as durable as was promised, before it is acknowledged. */
    void committed(Connection connection) throws SQLException;

    /** Whether the rows are inserted together or not at all even outside of a transaction, in one round trip. */
    boolean atomic(List<EventRow> rows);

    /**
     * How many transactions may be written at a time. The feed of PostgreSQL is ordered by transaction, so
     * that one may be prepared while another is on its way to the disk. On H2 the order of rows must be the
     * order of commits.
     */
    int together();

    /**
     * @param sync whether an embedded database is forced to the disk at each commit
     * @throws IllegalStateException if the database cannot be reached
     */
    static EventInsert of(DataSource dataSource, boolean sync) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? new ArrayInsert()
                    : new BatchInsert(sync);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }
}
