package org.writedown.projection;

import java.util.List;

/**
 * The rows that hold the processor's tokens, as locks: a batch locks its segment's for as long as it
 * writes, and whoever has to know that nobody writes locks all of them.
 */
public final class Claims {

    private final ViewStore store;

    public Claims(ViewStore store) {
        this.store = store;
    }

    /** Until the end of this transaction no batch at all is written. */
    public List<Integer> lockAll(String processor) {
        return store.jdbc()
                .sql("SELECT segment FROM token_entry WHERE processor_name = ? ORDER BY segment FOR UPDATE")
                .param(processor)
                .query(Integer.class)
                .list();
    }
}
