package org.writedown.projection.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writedown.projection.Projection;
import org.writedown.projection.rebuild.RebuildProgress.Phase;

/**
 * Makes the rows of views anew from the first event, beside the rows that still serve, and then serves
 * the new ones. One rebuild at a time, over all processes. When it fails, or its process ends, the old
 * rows go on serving, and what was left of the new ones is cleared away by the next.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

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

    /**
     * Some views, in a thread of its own; returns as soon as no other rebuild can begin.
     *
     * @param ended is told how it ended: {@link Phase#DONE} or {@link Phase#FAILED}
     * @throws IllegalArgumentException if there is no view of such a name
     * @throws RebuildUnderWay if another one runs, here or in another process
     */
    public void begin(List<String> views, Consumer<RebuildProgress> ended) {
        List<Projection<?>> chosen =
                views.stream().<Projection<?>>map(this::projection).toList();
        RebuildLock lock = take();
        latest.set(new RebuildProgress(views, Phase.CLEARING, 0, 0));
        Thread.ofPlatform().daemon().name("rebuild").start(() -> ended.accept(performed(lock, chosen)));
    }

    private RebuildProgress run(List<Projection<?>> chosen) {
        return perform(take(), chosen);
    }

    /** @throws RebuildUnderWay if another one runs, here or in another process */
    private RebuildLock take() {
        if (!turn.tryAcquire()) {
            throw new RebuildUnderWay();
        }
        try {
            return RebuildLock.take(parts.store());
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    private RebuildProgress performed(RebuildLock lock, List<Projection<?>> chosen) {
        try {
            return perform(lock, chosen);
        } catch (RuntimeException e) {
            LOG.warn(
                    "a rebuild failed, the old rows go on serving: {}",
                    e.getClass().getName());
            return progress().at(Phase.FAILED);
        }
    }

    private RebuildProgress perform(RebuildLock taken, List<Projection<?>> chosen) {
        RebuildRun run = new RebuildRun(parts, chosen, latest::set);
        try (RebuildLock lock = taken) {
            return run.perform(lock);
        } catch (RuntimeException e) {
            latest.updateAndGet(progress -> progress.at(Phase.FAILED));
            throw e;
        } finally {
            turn.release();
        }
    }
}
