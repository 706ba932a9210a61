package org.writedown.ledger.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of PostgreSQL's {@code COPY}: tabs between values, a line feed after each row. */
final class CopyRows implements BulkRows {

    private static final byte[] NULL = {'\\', 'N'};
    private static final int FIRST_BYTES = 1 << 16;

    private final String sql;
    private byte[] buffer = new byte[FIRST_BYTES];
    private int end;

    CopyRows(String table, List<String> columns) {
        sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
    }

    @Override
    public void add(List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put((byte) '\t');
            }
            Object value = values.get(i);
            if (value == null) {
                put(NULL);
            } else {
                put(value.toString());
            }
        }
        put((byte) '\n');
    }

    @Override
    public long size() {
        return end;
    }

    @Override
    public void send(Connection connection) throws SQLException {
        if (end == 0) {
            return;
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(buffer, 0, end);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        end = 0;
    }

    /** Hardly any text has anything to escape, and to look for four characters is much quicker than to look at each. */
    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0) {
            put(bytes);
        } else {
            escape(bytes);
        }
    }

    /** Every byte of a character beyond ASCII is above 127, so bytes can be looked at one by one. */
    private void escape(byte[] text) {
        reserve(2 * text.length);
        for (byte one : text) {
            byte letter =
                    switch (one) {
                        case '\\' -> '\\';
                        case '\t' -> 't';
                        case '\n' -> 'n';
                        case '\r' -> 'r';
                        default -> 0;
                    };
            if (letter == 0) {
                buffer[end++] = one;
            } else {
                buffer[end++] = '\\';
                buffer[end++] = letter;
            }
        }
    }

    private void put(byte... bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, end, bytes.length);
        end += bytes.length;
    }

    private void reserve(int more) {
        int needed = Math.addExact(end, more);
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(needed, Math.multiplyExact(2, buffer.length)));
        }
    }
}
