package org.writedown.ledger.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.ledger.feed.Dialect;

/** New rows on their way into one table: gathered here, sent together. For one thread at a time. */
public interface BulkRows {

    /**
     * Adds a row.
     *
     * @param values one a column, in their order: texts, whole numbers, local dates, offset times, or null
     */
    void add(List<? extends @Nullable Object> values);

    /** About how many bytes wait. */
    long size();

    /** Sends what waits, in the connection's transaction; afterwards nothing waits. */
    void send(Connection connection) throws SQLException;

    /** @param table and columns are constants of the caller, never input */
    static BulkRows into(Dialect dialect, String table, List<String> columns) {
        return switch (dialect) {
            case POSTGRESQL -> new CopyRows(table, columns);
            case H2 -> new InsertRows(table, columns);
        };
    }
}
