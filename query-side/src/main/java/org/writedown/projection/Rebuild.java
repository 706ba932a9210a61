package org.writedown.projection;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.writedown.projection.RebuildProgress.Phase;

/**
 * Makes the rows of views anew from the first event, beside the rows that still serve, and then serves
 * the new ones. One rebuild at a time, over all processes. When it fails, or its process ends, the old
 * rows go on serving, and what was left of the new ones is cleared away by the next.
 */
public final class Rebuild {

    private final RebuildParts parts;
    private final Semaphore turn = new Semaphore(1);
    private final AtomicReference<RebuildProgress> latest = new AtomicReference<>(RebuildProgress.NONE);

    Rebuild(RebuildParts parts) {
        this.parts = parts;
    }

    /** All views, in one pass over the ledger; returns when the new rows are served. */
    public RebuildProgress all() {
        return run(parts.projections());
    }

    /**
     * One view; returns when the new rows are served.
     *
     * @throws IllegalArgumentException if there is no view of that name
     */
    public RebuildProgress of(String view) {
        return run(List.of(projection(view)));
    }

    /** The names of all views. */
    public List<String> views() {
        return parts.projections().stream().<String>map(Projection::name).toList();
    }

    /** How far the rebuild of this process is, or how its last one ended. */
    public RebuildProgress progress() {
        return Objects.requireNonNull(latest.get());
    }

    private Projection<?> projection(String view) {
        return parts.projections().stream()
                .filter(one -> one.name().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no view '" + view + "'"));
    }

    /** @throws RebuildUnderWay if another one runs, here or in another process */
    private RebuildProgress run(List<Projection<?>> chosen) {
        if (!turn.tryAcquire()) {
            throw new RebuildUnderWay();
        }
        RebuildRun run = new RebuildRun(parts, chosen, latest::set);
        try (RebuildLock lock = RebuildLock.take(parts.store())) {
            return run.perform(lock);
        } catch (RuntimeException e) {
            latest.updateAndGet(progress -> progress.at(Phase.FAILED));
            throw e;
        } finally {
            turn.release();
        }
    }
}
