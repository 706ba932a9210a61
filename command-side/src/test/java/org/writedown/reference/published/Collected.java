package org.writedown.reference.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that a reader found. */
final class Collected<R> implements RowSink<R> {

    final List<R> rows = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    final Map<Stated, String> stated = new EnumMap<>(Stated.class);
    int skipped;

    static <R> Collected<R> of(PublishedReader<R> reader, String text) {
        return of(reader, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static <R> Collected<R> of(PublishedReader<R> reader, InputStream file) {
        Collected<R> found = new Collected<>();
        try (file) {
            reader.read("file", file, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public void row(long line, R row) {
        rows.add(row);
    }

    @Override
    public void reject(long line, String reason) {
        rejected.add(line + ": " + reason);
    }

    @Override
    public void skip() {
        skipped++;
    }

    @Override
    public void states(Stated what, String value) {
        stated.putIfAbsent(what, value);
    }
}
