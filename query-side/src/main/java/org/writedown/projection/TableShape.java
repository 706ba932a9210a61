package org.writedown.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table in which a view keeps rows. Beside these columns it has {@code generation}, the first of its key.
 *
 * @param name and all columns are constants of a slice, never input
 * @param key what a row of one generation is known by; begins with {@code case_id}
 * @param others the columns that are not in the key
 */
public record TableShape(String name, List<String> key, List<String> others) {

    /** The columns of the row that every view has of every case. */
    private static final List<String> OF_A_VIEW = List.of("firm", "last_seq", "document");

    public TableShape {
        key = List.copyOf(key);
        others = List.copyOf(others);
    }

    /** The table that has the view's own row of each case, with further columns to search by. */
    static TableShape ofCases(String name, List<String> further) {
        return new TableShape(
                name,
                List.of("case_id"),
                Stream.concat(OF_A_VIEW.stream(), further.stream()).toList());
    }

    /** All columns of a row, in the order in which a {@link TableRow} has its values. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(key);
        columns.addAll(others);
        return columns;
    }
}
