package org.writedown.projection.rebuild;

import java.util.List;
import org.writedown.ledger.feed.Dialect;
import org.writedown.projection.Projection;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewStore;

/** Clears away rows that are not served, in portions: a long writing transaction would hold back the feed. */
final class Sweep {

    /** Rows a transaction. */
    private static final int PORTION = 10_000;

    private final ViewStore store;

    Sweep(ViewStore store) {
        this.store = store;
    }

    /** Clears every generation but one. */
    void others(Projection<?> projection, long kept) {
        for (TableShape table : projection.tables()) {
            for (String beside : List.of("<", ">")) {
                clear(table.name(), beside, kept);
            }
        }
        store.jdbc()
                .sql("DELETE FROM parked_case WHERE view_name = ? AND generation <> ?")
                .params(projection.name(), kept)
                .update();
    }

    private void clear(String table, String beside, long kept) {
        String sql = store.dialect() == Dialect.H2
                ? "DELETE FROM " + table + " WHERE generation " + beside + " ? FETCH FIRST " + PORTION + " ROWS ONLY"
                : "DELETE FROM " + table + " WHERE ctid = ANY(ARRAY(SELECT ctid FROM " + table + " WHERE generation "
                        + beside + " ? LIMIT " + PORTION + "))";
        while (store.jdbc().sql(sql).param(kept).update() == PORTION) {
            // The next portion.
        }
    }
}
