package org.writedown.projection.rebuild;

import org.writedown.projection.Projection;
import org.writedown.projection.TableShape;
import org.writedown.projection.ViewStore;

/** Where the rows of a generation lie in the database: how room is made for new ones, and how others are cleared away. */
interface GenerationSpace {

    /**
     * A number for new rows of a view, under which no row lies.
     *
     * @param served that of the rows that serve
     */
    long next(Projection<?> projection, long served);

    /**
     * Makes room for rows of a generation. Nobody sees them before the generation is served.
     *
     * @return the name of the table to load them into
     */
    String make(TableShape table, long generation);

    /**
     * Clears away every generation of a view but one. What somebody still reads may be left for the next time.
     *
     * @param patient whether readers are waited for, some seconds at most
     */
    void clearOthers(Projection<?> projection, long kept, boolean patient);

    static GenerationSpace of(ViewStore store) {
        return switch (store.dialect()) {
            case POSTGRESQL -> new Partitions(store);
            case H2 -> new SharedTables(store);
        };
    }
}
