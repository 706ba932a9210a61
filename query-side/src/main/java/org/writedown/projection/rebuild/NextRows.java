package org.writedown.projection.rebuild;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.projection.Generations;
import org.writedown.projection.Projection;
import org.writedown.projection.TableShape;

/**
 * The rows that a rebuild makes.
 *
 * @param served the generation of each view that serves meanwhile
 * @param generations that of the new rows
 * @param tables the name of the table that new rows of each shape are written into
 */
record NextRows(Map<Projection<?>, Long> served, Map<Projection<?>, Long> generations, Map<TableShape, String> tables) {

    /** Clears away what earlier rebuilds left, and makes room. */
    static NextRows prepare(List<Projection<?>> chosen, Generations generations, GenerationSpace space) {
        NextRows rows = new NextRows(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Projection<?> projection : chosen) {
            long served = generations.of(projection.name());
            space.clearOthers(projection, served, false);
            long next = space.next(projection, served);
            rows.served.put(projection, served);
            rows.generations.put(projection, next);
            projection.tables().forEach(table -> rows.tables.put(table, space.make(table, next)));
        }
        return rows;
    }
}
