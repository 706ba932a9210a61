package org.writedown.projection;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tries parked cases again now and then: what parked one may have been mended. */
public final class ParkedCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedCases.class);

    /** Cases a round and projection; the longest untried come first. */
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
            try {
                processors
                        .sequencedDeadLetterProcessor(projection.name())
                        .ifPresent(parked -> retry(projection, parked));
            } catch (RuntimeException e) {
                // The timer would not come back after an exception; the next round tries again.
                LOG.warn("parked cases of projection {} could not be tried again", projection.name(), e);
            }
        }
    }

    /** Each parked case once: one that fails again keeps no other from its try. */
    private static void retry(Projection<?> projection, SequencedDeadLetterProcessor<EventMessage<?>> parked) {
        Set<String> tried = new HashSet<>();
        int before;
        do {
            before = tried.size();
            if (parked.process(letter -> tried.add(caseOf(letter.message())))) {
                LOG.info("a parked case of projection {} was taken up again", projection.name());
            }
        } while (tried.size() > before && tried.size() < MOST_A_ROUND);
    }

    private static String caseOf(EventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getAggregateIdentifier();
    }
}
