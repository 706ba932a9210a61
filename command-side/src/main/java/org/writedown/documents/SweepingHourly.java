package org.writedown.documents;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the sweep every hour while the server is up, beginning an hour after its start. */
final class SweepingHourly implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingHourly.class);

    private final OrphanSweep sweep;
    private final ScheduledThreadPoolExecutor thread;
    private final ScheduledFuture<?> schedule;

    SweepingHourly(OrphanSweep sweep) {
        this.sweep = sweep;
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("document-sweep").factory());
        this.schedule = thread.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.HOURS);
    }

    /** A database that is away is tried again in an hour; an exception would end the schedule. */
    private void run() {
        try {
            int forgotten = sweep.run();
            if (forgotten > 0) {
                LOG.info("{} documents that no record names were removed", forgotten);
            }
        } catch (RuntimeException failure) {
            LOG.warn("documents that no record names could not be looked for; tried again in an hour", failure);
        }
    }

    @Override
    public void close() {
        schedule.cancel(true);
        thread.shutdownNow();
    }
}
