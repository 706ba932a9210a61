package org.writedown.projection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tries parked cases again now and then: what parked one may have been mended. */
public final class ParkedCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedCases.class);

    /** No case keeps the others of its projection waiting for more tries than that a round. */
    private static final int MOST_A_ROUND = 100;

    private final List<Projection<?>> projections;
    private final EventProcessingConfiguration processors;
    private final Duration pause;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parked-cases").factory());
    private volatile @Nullable Future<?> rounds;

    public ParkedCases(List<Projection<?>> projections, EventProcessingConfiguration processors, Duration pause) {
        this.projections = projections;
        this.processors = processors;
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

    /** One round over all projections. */
    void retry() {
        for (Projection<?> projection : projections) {
            processors.sequencedDeadLetterProcessor(projection.name()).ifPresent(parked -> retry(projection, parked));
        }
    }

    private static void retry(Projection<?> projection, SequencedDeadLetterProcessor<?> parked) {
        try {
            for (int tries = 0; tries < MOST_A_ROUND && parked.processAny(); tries++) {
                LOG.info("a parked case of projection {} was taken up again", projection.name());
            }
        } catch (RuntimeException e) {
            LOG.warn("parked cases of projection {} could not be tried again", projection.name(), e);
        }
    }
}
