package org.writedown.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.Position;

/** What a cell is held to, whatever it was read from. */
final class Cells {

    static final int MOST_COLUMNS = 1_000;
    static final int LONGEST_CELL = 32_768;

    private Cells() {}

    /**
     * The cells without blanks around them and without control characters.
     *
     * @throws IntakeException if there are too many, one is too long, or one holds a NUL
     */
    static TableRow row(String file, long number, List<String> raw) {
        Position where = new Position("row", number, null);
        if (raw.size() > MOST_COLUMNS) {
            throw new IntakeException(
                    Kind.TOO_LARGE, file, where, "the row has more than " + MOST_COLUMNS + " columns");
        }
        List<String> cells = new ArrayList<>(raw.size());
        for (String cell : raw) {
            if (cell.length() > LONGEST_CELL) {
                String reason = "a cell has more than " + LONGEST_CELL + " characters";
                throw new IntakeException(Kind.TOO_LARGE, file, where, reason);
            }
            cells.add(clean(file, where, cell));
        }
        return new TableRow(number, cells);
    }

    private static String clean(String file, Position where, String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == 0) {
                throw new IntakeException(Kind.DAMAGED, file, where, "the row holds a NUL character: this is no text");
            }
            if (c < ' ' || c == '\u00A0') {
                return cell.replaceAll("[\\p{Cntrl}\\u00A0]+", " ").strip();
            }
        }
        return cell.strip();
    }
}
