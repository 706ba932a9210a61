package org.writedown.reference.store;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.SourceKind;
import org.writedown.reference.published.PublishedReader;
import org.writedown.reference.published.RowSink;
import org.writedown.reference.published.RowSink.Stated;
import org.writedown.reference.published.Unpacking;

/**
 * What a file says of itself before its first row, and the name of its table.
 *
 * @param table the name of the table in the archive, or the file's own
 */
record Heading(String table, Map<Stated, String> stated) {

    @Nullable String get(Stated what) {
        return stated.get(what);
    }

    /** Empty where the file does not say. */
    String text(Stated what, int most) {
        String value = stated.getOrDefault(what, "");
        return value.length() <= most ? value : value.substring(0, most);
    }

    /**
     * Reads up to the first row and nothing more.
     *
     * @throws ReferenceRefused if it is no such file, or has not a single row
     */
    static <R> Heading of(Upload upload, PublishedReader<R> reader, long mostBytes) throws IOException {
        Map<Stated, String> stated = new EnumMap<>(Stated.class);
        SourceKind kind = upload.kind();
        String[] table = {upload.fileName()};
        try {
            Unpacking.each(upload.file(), upload.fileName(), kind::isMember, mostBytes, (name, in) -> {
                table[0] = name;
                reader.read(name, in, new UntilTheFirstRow<>(stated));
            });
        } catch (FirstRow seen) {
            return new Heading(table[0], stated);
        }
        throw ReferenceRefused.malformed(upload.fileName(), "the file has no row");
    }

    private record UntilTheFirstRow<R>(Map<Stated, String> stated) implements RowSink<R> {

        @Override
        public void row(long line, R row) {
            throw new FirstRow();
        }

        @Override
        public void reject(long line, String reason) {
            // Counted when the file is loaded.
        }

        @Override
        public void skip() {
            // As above.
        }

        @Override
        public void states(Stated what, String value) {
            stated.putIfAbsent(what, value);
        }
    }

    private static final class FirstRow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FirstRow() {
            super("", null, false, false);
        }
    }
}
