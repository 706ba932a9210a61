package org.writedown.projection;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table in which a view keeps rows. Beside these columns it has {@code generation}, the first of its key.
 *
 * @param name a constant of a slice, never input
 * @param key what a row of one generation is known by; begins with {@code case_id}
 * @param others the columns that are not in the key
 */
public record TableShape(String name, List<Column> key, List<Column> others) {

    static final Column CASE = Column.text("case_id");
    static final Column LAST = Column.number("last_seq");

    /** The columns of the row that every view has of every case. */
    private static final List<Column> OF_A_VIEW = List.of(Column.text("firm"), LAST, Column.text("document"));

    public TableShape {
        key = List.copyOf(key);
        others = List.copyOf(others);
    }

    /** On PostgreSQL, the partition that has the rows of a generation. */
    public String partition(long generation) {
        return name + "_g" + generation;
    }

    /** The table that has the view's own row of each case, with further columns to search by and moving ones. */
    static TableShape ofCases(String name, List<Column> further, List<Column> moving) {
        return new TableShape(
                name,
                List.of(CASE),
                Stream.of(OF_A_VIEW, further, moving).flatMap(List::stream).toList());
    }

    /** Every column of a row, in the order in which a {@link TableRow} has its values. */
    List<Column> all() {
        return Stream.concat(key.stream(), others.stream()).toList();
    }

    /** The names of all columns of a row, in the order in which a {@link TableRow} has its values. */
    public List<String> columns() {
        return names(all());
    }

    static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
