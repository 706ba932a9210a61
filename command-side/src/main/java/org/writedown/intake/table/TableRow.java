package org.writedown.intake.table;

import java.util.List;
import org.writedown.intake.Position;

/**
 * One row of a table.
 *
 * @param number of the line or row where it begins, from 1
 */
record TableRow(long number, List<String> cells) {

    String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    Position position() {
        return new Position("row", number, null);
    }
}
