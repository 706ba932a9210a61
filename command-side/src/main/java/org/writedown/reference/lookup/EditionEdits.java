package org.writedown.reference.lookup;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.Edition;
import org.writedown.reference.store.EditRows;
import org.writedown.reference.store.EditsInMemory;

/**
 * NCCI's edits by edition: read in one sweep when they are first asked and kept up to a bound, since an edition's rows never
 * change. Whoever asks while another sweeps, or finds no room, asks the database for the codes of the batch alone, so that
 * editions asked in turn do not push each other out.
 */
final class EditionEdits {

    /** An edition that nobody has asked for so long makes room. */
    static final Duration IDLE = Duration.ofMinutes(10);

    private static final long BYTES_AN_EDIT = 4;

    /** What an edition has beside its edits: its codes and days. */
    private static final long BYTES_BESIDE = 1 << 20;

    private final EditRows rows;
    private final long mostBytes;
    private final LongSupplier nanos;
    private final Map<Integer, Kept> kept = new HashMap<>();
    private final ReentrantLock sweeping = new ReentrantLock();

    /** @param nanos what time it is, in nanoseconds since whenever */
    EditionEdits(EditRows rows, long mostBytes, LongSupplier nanos) {
        this.rows = rows;
        this.mostBytes = mostBytes;
        this.nanos = nanos;
    }

    private record Kept(EditsInMemory edits, long asked) {}

    /** The edits of an edition, of these column 1 codes at least. */
    EditsInMemory of(Edition edition, Collection<String> columnOnes) {
        EditsInMemory known = known(edition.id());
        if (known == null && sweeping.tryLock()) {
            try {
                known = known(edition.id());
                known = known == null ? swept(edition) : known;
            } finally {
                sweeping.unlock();
            }
        }
        return known == null ? rows.of(edition.id(), columnOnes) : known;
    }

    /** How many bytes are kept. */
    long bytes() {
        synchronized (kept) {
            return kept.values().stream().mapToLong(one -> one.edits().bytes()).sum();
        }
    }

    private @Nullable EditsInMemory known(int edition) {
        synchronized (kept) {
            Kept known = kept.computeIfPresent(edition, (id, one) -> new Kept(one.edits(), nanos.getAsLong()));
            return known == null ? null : known.edits();
        }
    }

    private @Nullable EditsInMemory swept(Edition edition) {
        if (!hasRoom(edition.rows() * BYTES_AN_EDIT + BYTES_BESIDE)) {
            return null;
        }
        EditsInMemory all = rows.all(edition.id(), edition.rows());
        synchronized (kept) {
            kept.put(edition.id(), new Kept(all, nanos.getAsLong()));
        }
        return all;
    }

    private boolean hasRoom(long wanted) {
        if (wanted > mostBytes) {
            return false;
        }
        if (bytes() + wanted > mostBytes) {
            long since = nanos.getAsLong() - IDLE.toNanos();
            synchronized (kept) {
                kept.values().removeIf(one -> one.asked() - since < 0);
            }
        }
        return bytes() + wanted <= mostBytes;
    }
}
