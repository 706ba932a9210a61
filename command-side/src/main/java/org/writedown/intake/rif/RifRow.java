package org.writedown.intake.rif;

import java.nio.charset.StandardCharsets;
import org.writedown.intake.Position;

/** One row, kept as bytes: of a hundred and more columns only a few are wanted. */
final class RifRow {

    private final long number;
    private final byte[] bytes;
    private final int[] ends;

    /**
     * @param number in the file, from 1; the header is row 1
     * @param ends where each field ends in {@code bytes}; the next one begins behind the separator
     */
    RifRow(long number, byte[] bytes, int[] ends) {
        this.number = number;
        this.bytes = bytes;
        this.ends = ends;
    }

    long number() {
        return number;
    }

    int fields() {
        return ends.length;
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** @return the field without blanks around it; empty if the file has no such column */
    String text(int column) {
        if (column < 0) {
            return "";
        }
        int from = column == 0 ? 0 : ends[column - 1] + 1;
        int to = ends[column];
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    Position position() {
        return new Position("row", number, null);
    }

    Position position(String column) {
        return new Position("row", number, column);
    }
}
