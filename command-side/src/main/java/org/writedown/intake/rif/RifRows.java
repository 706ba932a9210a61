package org.writedown.intake.rif;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.Position;

/** Cuts a file into rows and fields. Nothing is quoted in RIF: a pipe always separates. */
final class RifRows {

    static final int MOST_COLUMNS = 1_000;
    static final int LONGEST_ROW = 1 << 18;

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean atEnd;
    private long number;
    private final int[] ends = new int[MOST_COLUMNS];

    RifRows(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** @return the next row that is not empty, or null at the end */
    @Nullable RifRow next() throws IOException {
        while (true) {
            RifRow row = cut();
            if (row == null || !row.isEmpty()) {
                return row;
            }
        }
    }

    private @Nullable RifRow cut() throws IOException {
        int fields = 0;
        int at = from;
        while (true) {
            while (at < to) {
                byte next = buffer[at];
                if (next == '|') {
                    fields = ended(fields, at - from);
                } else if (next == '\n') {
                    return row(fields, at, at + 1);
                } else if (next == 0) {
                    throw refuse(Kind.DAMAGED, "the row holds a NUL byte: this is no text");
                }
                at++;
            }
            if (atEnd) {
                return at == from ? null : row(fields, at, at);
            }
            at -= fill();
        }
    }

    private int ended(int fields, int offset) {
        if (fields == MOST_COLUMNS) {
            throw refuse(Kind.TOO_LARGE, "the row has more than " + MOST_COLUMNS + " fields");
        }
        ends[fields] = offset;
        return fields + 1;
    }

    private RifRow row(int fields, int end, int next) {
        number++;
        int length = end - from;
        if (length > 0 && buffer[end - 1] == '\r') {
            length--;
        }
        int all = ended(fields, length);
        byte[] bytes = Arrays.copyOfRange(buffer, from, from + length);
        from = next;
        return new RifRow(number, bytes, Arrays.copyOf(ends, all));
    }

    /** Makes room and reads on. @return by how much the kept part has moved to the front */
    private int fill() throws IOException {
        int moved = from;
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        if (to == buffer.length) {
            if (buffer.length >= LONGEST_ROW) {
                throw refuse(Kind.TOO_LARGE, "the row has more than " + LONGEST_ROW + " characters");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, to, buffer.length - to);
        atEnd = read < 0;
        to += Math.max(0, read);
        return moved;
    }

    private IntakeException refuse(Kind kind, String reason) {
        return new IntakeException(kind, file, new Position("row", number + 1, null), reason);
    }
}
