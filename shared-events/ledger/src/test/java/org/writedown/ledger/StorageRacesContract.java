package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.ledger.TestLedger.note;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.AppendRefused;
import org.writedown.ledger.append.ReceiptConflict;
import org.writedown.ledger.append.ReceiptRow;
import org.writedown.ledger.append.SequenceConflict;

/** What the store promises to many writers at once, to retries and to interrupted threads. */
abstract class StorageRacesContract extends StorageBench {

    @Test
    void losesAndDoublesNothingUnderConcurrentWriters() throws Exception {
        AtomicInteger conflicts = new AtomicInteger();
        List<Future<Integer>> writers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int writer = 0; writer < 16; writer++) {
                String caseId = "case-" + writer % 4;
                writers.add(threads.submit(() -> append(caseId, 25, conflicts)));
            }
        }
        int appended = 0;
        for (Future<Integer> writer : writers) {
            appended += writer.get();
        }

        assertThat(appended).isEqualTo(16 * 25);
        assertThat(all()).hasSize(appended);
        for (int n = 0; n < 4; n++) {
            assertThat(engine.readEvents("case-" + n, 0)
                            .asStream()
                            .map(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
                            .toList())
                    .isEqualTo(Stream.iterate(0L, i -> i + 1).limit(100).toList());
        }
        assertThat(conflicts.get()).as("writers raced").isPositive();
    }

    @Test
    void aValueThatDoesNotFitIsRefusedAndFailsNobodyElse() throws Exception {
        ReceiptRow tooLong = receipt("k".repeat(300), 0);

        amongNeighbours(() -> assertThatThrownBy(() -> appender.append(new Append(List.of(), tooLong)))
                .isInstanceOf(AppendRefused.class));
    }

    @Test
    void aConflictInASharedCommitFailsItsOwnCommandAndNobodyElse() throws Exception {
        engine.appendEvents(List.of(note("case-taken", 0)));

        amongNeighbours(() -> assertThatThrownBy(() -> engine.appendEvents(List.of(note("case-taken", 0))))
                .isInstanceOf(SequenceConflict.class));

        assertThat(jdbc.sql("select count(*) from domain_event where case_id = 'case-taken'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** Tries something again and again, while others append so that it shares their commits; all of theirs must succeed. */
    private void amongNeighbours(Runnable attempt) throws Exception {
        List<Future<?>> neighbours = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int n = 0; n < 8; n++) {
                String caseId = "case-" + n;
                neighbours.add(threads.submit(() -> append(caseId, 20, new AtomicInteger())));
            }
            for (int n = 0; n < 20; n++) {
                attempt.run();
            }
        }
        for (Future<?> neighbour : neighbours) {
            assertThat(neighbour.get()).isEqualTo(20);
        }
    }

    @Test
    void sixteenRetriesOfOneCommandStoreItOnce() throws Exception {
        List<Future<Boolean>> tries = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int n = 0; n < 16; n++) {
                tries.add(threads.submit(() -> {
                    try {
                        inUnitOfWork(receipt("key-1", 0), note("case-a", 0));
                        return true;
                    } catch (ReceiptConflict e) {
                        return false;
                    }
                }));
            }
        }
        int stored = 0;
        for (Future<Boolean> one : tries) {
            stored += one.get() ? 1 : 0;
        }

        assertThat(stored).isEqualTo(1);
        assertThat(all()).hasSize(1);
    }

    @Test
    void anInterruptedThreadStillStoresAndTheStoreLives() {
        Thread.currentThread().interrupt();
        engine.appendEvents(List.of(note("case-a", 0)));

        assertThat(Thread.interrupted()).isTrue();
        engine.appendEvents(List.of(note("case-a", 1)));
        assertThat(all()).hasSize(2);
    }

    @Test
    void interruptsInTheMidstOfAppendsHarmNobody() throws Exception {
        Thread appending = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        Thread interrupting = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                appending.interrupt();
                LockSupport.parkNanos(200_000);
            }
        });
        for (int n = 0; n < 200; n++) {
            engine.appendEvents(List.of(note("case-a", n)));
        }
        done.set(true);
        while (interrupting.isAlive()) {
            Thread.onSpinWait();
        }
        Thread.interrupted();

        assertThat(all()).hasSize(200);
    }

    /** Appends at whatever end it sees, and tries again when another was faster. */
    private int append(String caseId, int count, AtomicInteger conflicts) {
        int appended = 0;
        while (appended < count) {
            long next = engine.lastSequenceNumberFor(caseId).orElse(-1L) + 1;
            try {
                engine.appendEvents(List.of(note(caseId, next)));
                appended++;
            } catch (SequenceConflict e) {
                conflicts.incrementAndGet();
            }
        }
        return appended;
    }
}
