package org.writedown.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.ledger.feed.Dialect;

/**
 * What is to be written of a batch, in every view, gathered so that the database is asked as seldom as it can be. In
 * the caller's transaction.
 */
interface RowWrites {

    /**
     * A row as it shall be.
     *
     * @param before the number of the last event that was in it
     * @param values of the columns that change, in their order
     */
    record Change(String caseId, long before, List<? extends @Nullable Object> values) {}

    static RowWrites into(ViewStore store) {
        return store.dialect() == Dialect.POSTGRESQL ? new ArrayWrites(store) : new BatchWrites(store);
    }

    /** Rows that are not there yet. */
    void insert(TableShape table, long generation, List<TableRow> rows);

    /** Some columns of rows that still are at the event at which they were read. */
    void change(TableShape table, List<Column> columns, long generation, List<Change> changes);

    /** Rows that are added, or replaced where their key is there. */
    void put(TableShape table, long generation, List<TableRow> rows);

    /**
     * Writes all of it.
     *
     * @throws ViewConflict if a row that was to change is not as it was read
     * @throws org.springframework.dao.DuplicateKeyException if one that was to be inserted is there
     */
    void flush();
}
