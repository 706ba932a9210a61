package org.writedown.projection;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a view's table.
 *
 * @param values as many as the table has columns, in their order
 */
public record TableRow(TableShape table, List<@Nullable Object> values) {

    /** Free text as a column can take it: PostgreSQL has no text with a NUL in it. In documents NUL is escaped. */
    public static String text(String free) {
        return free.replace('\0', '\uFFFD');
    }

    public static TableRow of(TableShape table, @Nullable Object... values) {
        return new TableRow(table, Collections.unmodifiableList(Arrays.<@Nullable Object>asList(values)));
    }
}
