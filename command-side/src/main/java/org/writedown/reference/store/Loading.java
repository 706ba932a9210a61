package org.writedown.reference.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.writedown.reference.published.RowSink;

/** Hands an edition's rows on and keeps count. */
final class Loading<R> implements RowSink<R> {

    /** More are counted and not listed. */
    static final int MOST_LISTED = 100;

    private static final int HEARTBEAT = 20_000;

    private final RowWriter<R> writer;
    private final Runnable heartbeat;
    private final List<RejectedRow> listed = new ArrayList<>();
    private long loaded;
    private long rejected;
    private long skipped;
    private long seen;

    Loading(RowWriter<R> writer, Runnable heartbeat) {
        this.writer = writer;
        this.heartbeat = heartbeat;
    }

    @Override
    public void row(long line, R row) {
        try {
            if (writer.add(row)) {
                loaded++;
                beat();
            } else {
                reject(line, "this code stands in the file already");
            }
        } catch (SQLException e) {
            throw new LoadFailed(e);
        }
    }

    @Override
    public void reject(long line, String reason) {
        rejected++;
        beat();
        if (listed.size() < MOST_LISTED) {
            listed.add(new RejectedRow(line, reason));
        }
    }

    @Override
    public void skip() {
        skipped++;
        beat();
    }

    @Override
    public void states(Stated what, String value) {
        // Read before the first row, by Heading.
    }

    Counts counts() {
        return new Counts(loaded, rejected, skipped);
    }

    List<RejectedRow> listed() {
        return List.copyOf(listed);
    }

    private void beat() {
        if (++seen % HEARTBEAT == 0) {
            heartbeat.run();
        }
    }
}
