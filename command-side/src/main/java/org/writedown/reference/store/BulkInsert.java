package org.writedown.reference.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.writedown.ledger.feed.Dialect;

/** Writes many rows into one table: by COPY on PostgreSQL, by batches on H2. Without {@link #finish} they may be lost. */
interface BulkInsert extends AutoCloseable {

    /** @param table a constant of this package, never input */
    static BulkInsert into(DataSource database, String table, List<String> columns) throws SQLException {
        return Dialect.of(database) == Dialect.POSTGRESQL
                ? new CopyInsert(database, table, columns)
                : new BatchInsert(database, table, columns);
    }

    /** One row, its values in the order of the columns. */
    void add(Object[] values) throws SQLException;

    /** Writes what is still held back. */
    void finish() throws SQLException;

    /** Gives the connection back; a row not finished is given up. */
    @Override
    void close() throws SQLException;
}
