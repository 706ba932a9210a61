package org.writedown.ledger.seal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Seals every now and then, and once more when the process stops. It takes its time: where there is much to seal, it rests
 * after each batch for three times as long as the batch took, so that those who send commands keep the processor; what is
 * sealed a minute later is sealed as well.
 */
public final class Sealing implements SmartLifecycle {

    /** The shortest time between two rounds. */
    public static final Duration SHORTEST = Duration.ofMillis(10);

    /** How many times as long it rests as a batch took. */
    private static final int REST = 3;

    /** How long the last round may take; what it leaves is sealed after the next start. */
    private static final Duration LAST = Duration.ofSeconds(5);

    /** Before the database is closed, and after requests are no longer taken. */
    private static final int PHASE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Sealer sealer;
    private final Duration every;
    private final Semaphore told = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private String trouble = "";

    /** @throws IllegalArgumentException if the time between two rounds is below {@link #SHORTEST} */
    public Sealing(Sealer sealer, Duration every) {
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("it is sealed every " + every + ", and must be at least " + SHORTEST);
        }
        this.sealer = sealer;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = false;
            thread = Thread.ofPlatform().name("sealing").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stopping = true;
        told.release();
        try {
            if (!running.join(LAST.multipliedBy(2))) {
                LOG.warn("sealing did not end in time; what is not sealed is sealed after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        while (!stopping) {
            pause(every.toNanos());
            attempt(this::round);
        }
        attempt(this::lastRound);
    }

    private void round() {
        long began = System.nanoTime();
        while (!stopping && sealer.seal() == Sealer.MOST) {
            pause(REST * (System.nanoTime() - began));
            began = System.nanoTime();
        }
    }

    private void lastRound() {
        sealer.sealAll(LAST);
        sealer.release();
    }

    /** A database that is away is tried again next time; the same trouble is told once. */
    private void attempt(Runnable round) {
        try {
            round.run();
            trouble = "";
        } catch (RuntimeException e) {
            String found = e instanceof SealsBroken
                    ? String.valueOf(e.getMessage())
                    : e.getClass().getName();
            if (!found.equals(trouble)) {
                LOG.warn("events are stored, and not sealed: {}", found);
            }
            trouble = found;
        }
    }

    private void pause(long nanos) {
        try {
            if (told.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
                LOG.debug("told to stop");
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
