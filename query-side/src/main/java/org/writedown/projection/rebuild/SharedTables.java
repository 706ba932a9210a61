package org.writedown.projection.rebuild;

import java.util.List;
import org.writedown.projection.Projection;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewStore;

/**
 * The generations lie in one table side by side, as the embedded database has no partitions. They are cleared
 * away row by row, in portions: a long writing transaction would hold back the feed.
 */
final class SharedTables implements GenerationSpace {

    /** Rows a transaction. */
    private static final int PORTION = 10_000;

    private final ViewStore store;

    SharedTables(ViewStore store) {
        this.store = store;
    }

    /** Whoever rebuilds has cleared away the others before. */
    @Override
    public long next(Projection<?> projection, long served) {
        return served + 1;
    }

    @Override
    public String make(TableShape table, long generation) {
        return table.name();
    }

    @Override
    public void clearOthers(Projection<?> projection, long kept, boolean patient) {
        for (TableShape table : projection.tables()) {
            for (String beside : List.of("<", ">")) {
                clear(table.name(), beside, kept);
            }
        }
    }

    private void clear(String table, String beside, long kept) {
        String sql =
                "DELETE FROM " + table + " WHERE generation " + beside + " ? FETCH FIRST " + PORTION + " ROWS ONLY";
        while (store.jdbc().sql(sql).param(kept).update() == PORTION) {
            // The next portion.
        }
    }
}
