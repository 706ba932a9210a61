package org.writedown.projection.parked;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.projection.CaseFold;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Projection;

/** Tries parked cases again, ever less often: what parked one may have been mended. */
public final class ParkedCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedCases.class);

    /** Cases a round; those due longest come first. */
    private static final int MOST_A_ROUND = 100;

    private final List<Projection<?>> projections;
    private final Parked parked;
    private final AllSegments segments;
    private final CaseHistory history;
    private final TransactionTemplate transaction;
    private final Duration pause;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parked-cases").factory());
    private volatile @Nullable Future<?> rounds;

    ParkedCases(
            List<Projection<?>> projections,
            Parked parked,
            AllSegments segments,
            CaseHistory history,
            TransactionTemplate transaction,
            Duration pause) {
        this.projections = projections;
        this.parked = parked;
        this.segments = segments;
        this.history = history;
        this.transaction = transaction;
        this.pause = pause;
    }

    @Override
    public void start() {
        rounds = timer.scheduleWithFixedDelay(this::retry, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** One round over those that are due. */
    public void retry() {
        try {
            parked.due(MOST_A_ROUND).forEach(this::retry);
        } catch (RuntimeException e) {
            // The timer would not come back after an exception; the next round tries again.
            LOG.warn("parked cases could not be tried again: {}", e.getClass().getName());
        }
    }

    /** Tries one now, also one that was given up; whether it is no longer parked. Part of the caller's transaction. */
    public boolean retry(Parked.Key key) {
        Optional<Projection<?>> projection = projections.stream()
                .filter(one -> one.name().equals(key.view()))
                .findFirst();
        return projection.isPresent()
                && Boolean.TRUE.equals(transaction.execute(status -> retry(projection.get(), key)));
    }

    /** Is not tried again by itself; false when it is not parked. */
    public boolean giveUp(Parked.Key key) {
        return parked.giveUp(key);
    }

    /** With no batch being written meanwhile: the row may come to be ahead of the processor, never behind it. */
    private boolean retry(Projection<?> projection, Parked.Key key) {
        segments.lock();
        Optional<Integer> attempts = parked.attempts(key);
        if (attempts.isEmpty()) {
            return true;
        }
        Optional<CaseFold.Failure> failure = projection.takeFurther(key.generation(), key.caseId(), history);
        if (failure.isEmpty()) {
            parked.release(key);
            LOG.info("case {} was taken up again in view {}", key.caseId(), key.view());
            return true;
        }
        parked.failedAgain(key, attempts.get(), failure.get());
        return false;
    }
}
