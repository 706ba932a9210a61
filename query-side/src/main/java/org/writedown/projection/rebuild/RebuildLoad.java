package org.writedown.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.StoredEvent;

/**
 * The pass over the ledger: one thread reads, others decode, fold and write. Of the events no more than a
 * few portions are in memory at any time, and of a portion never less than a whole case.
 */
final class RebuildLoad {

    /** Events a portion, unless one case alone has more. */
    private static final int PORTION = 1_000;

    /** Payload bytes a portion, unless one case alone has more. */
    private static final int PORTION_BYTES = 1 << 21;

    private final RebuildParts parts;
    private final NextRows rows;
    private final AtomicLong read;
    private final AtomicLong parked;
    private final Runnable report;

    RebuildLoad(RebuildParts parts, NextRows rows, AtomicLong read, AtomicLong parked, Runnable report) {
        this.parts = parts;
        this.rows = rows;
        this.read = read;
        this.parked = parked;
        this.report = report;
    }

    void load(LedgerPosition upTo) {
        int workers = parts.store().dialect() == Dialect.H2 ? 1 : writers();
        List<RebuildSink> sinks = new ArrayList<>();
        BlockingQueue<RebuildSink> free = new LinkedBlockingQueue<>();
        for (int i = 0; i < workers; i++) {
            RebuildSink sink = new RebuildSink(parts, rows, parked);
            sinks.add(sink);
            free.add(sink);
        }
        try (Portions portions = new Portions(workers, free)) {
            parts.ledger().read(upTo, portions::add);
            portions.finish();
        }
        sinks.forEach(RebuildSink::send);
    }

    /** Two a processor, since a writer waits for the database about half of its time; no more than the pool can spare. */
    private static int writers() {
        return Math.clamp(2L * Runtime.getRuntime().availableProcessors(), 2, 4);
    }

    /** Gathers whole cases and hands them to whoever is free. */
    private final class Portions implements AutoCloseable {

        private final ExecutorService threads;
        private final BlockingQueue<RebuildSink> free;
        private final BlockingQueue<Future<?>> underWay;
        private List<StoredEvent> portion = new ArrayList<>();
        private long bytes;

        Portions(int workers, BlockingQueue<RebuildSink> free) {
            this.threads = Executors.newFixedThreadPool(
                    workers, Thread.ofPlatform().daemon().name("rebuild-", 0).factory());
            this.free = free;
            this.underWay = new ArrayBlockingQueue<>(2 * workers);
        }

        void add(StoredEvent event) {
            boolean full = portion.size() >= PORTION || bytes >= PORTION_BYTES;
            if (full && !event.caseId().equals(portion.getLast().caseId())) {
                hand();
            }
            portion.add(event);
            bytes += event.payload().length;
        }

        void finish() {
            hand();
            while (!underWay.isEmpty()) {
                join(underWay.remove());
            }
        }

        private void hand() {
            List<StoredEvent> whole = portion;
            portion = new ArrayList<>();
            bytes = 0;
            Future<?> task = threads.submit(() -> {
                RebuildSink sink = free.remove();
                try {
                    sink.fold(whole);
                } finally {
                    free.add(sink);
                }
            });
            while (!underWay.offer(task)) {
                join(underWay.remove());
            }
            read.addAndGet(whole.size());
            report.run();
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }

        private static void join(Future<?> task) {
            try {
                task.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the rebuild was told to stop", e);
            }
        }
    }
}
