package org.writedown.reference.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows by PostgreSQL's COPY in its text format. */
final class CopyInsert implements BulkInsert {

    private static final int FLUSH = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FLUSH + 1024);

    CopyInsert(DataSource database, String table, List<String> columns) throws SQLException {
        connection = database.getConnection();
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
    }

    @Override
    public void add(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            append(values[i]);
            text.append(i + 1 < values.length ? '\t' : '\n');
        }
        if (text.length() >= FLUSH) {
            flush();
        }
    }

    @Override
    public void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case String words -> escaped(words);
            default -> text.append(value);
        }
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                // PostgreSQL stores no NUL in a text.
                case '\0' -> text.append(' ');
                default -> text.append(c);
            }
        }
    }
}
