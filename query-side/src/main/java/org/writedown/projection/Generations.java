package org.writedown.projection;

import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;

/** Which generation of each view's rows is served. */
public final class Generations {

    private static final long FIRST = 1;

    private final ViewStore store;

    Generations(ViewStore store) {
        this.store = store;
    }

    /** Makes a view known; another process may do the same. */
    void ensure(String view) {
        if (!served().containsKey(view)) {
            try {
                store.jdbc()
                        .sql("INSERT INTO projection_view (view_name, generation) VALUES (?, ?)")
                        .params(view, FIRST)
                        .update();
            } catch (DuplicateKeyException e) {
                // Another process was first, with the same first generation.
                return;
            }
        }
    }

    /** That of one view. */
    public long of(String view) {
        return store.jdbc()
                .sql("SELECT generation FROM projection_view WHERE view_name = ?")
                .param(view)
                .query(Long.class)
                .single();
    }

    /** By the name of the view. */
    Map<String, Long> served() {
        Map<String, Long> served = new HashMap<>();
        store.jdbc().sql("SELECT view_name, generation FROM projection_view").query(row -> {
            served.put(row.getString(1), row.getLong(2));
        });
        return served;
    }

    /**
     * Serves another generation from the commit of this transaction on.
     *
     * @throws ViewConflict if somebody else changed it meanwhile
     */
    public void serve(String view, long before, long next) {
        int changed = store.jdbc()
                .sql("UPDATE projection_view SET generation = ? WHERE view_name = ? AND generation = ?")
                .params(next, view, before)
                .update();
        if (changed != 1) {
            throw new ViewConflict("view " + view + " no longer serves generation " + before);
        }
    }
}
