package org.writedown.reference.store;

import java.sql.SQLException;

/**
 * Takes an edition's rows to their table.
 *
 * @param <R> the rows
 */
interface RowWriter<R> extends AutoCloseable {

    /** False if the edition has this row's key already: the first stays. */
    boolean add(R row) throws SQLException;

    /** After the last row. */
    void finish() throws SQLException;

    @Override
    void close() throws SQLException;
}
