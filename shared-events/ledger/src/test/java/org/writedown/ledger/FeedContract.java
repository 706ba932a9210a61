package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.TestLedger.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writedown.ledger.feed.LedgerPosition;

/** What those who follow the feed may rely on, on every database. */
abstract class FeedContract {

    protected TestLedger ledger;

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = TestLedger.open(database());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aStreamGoesOnAfterItHasReachedTheEnd() throws Exception {
        try (TrackingEventStream stream = ledger.store().openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            for (int sequence = 0; sequence < 3; sequence++) {
                EventMessage<?> note = note("case-a", sequence);
                ledger.store().publish(note);

                assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(note.getIdentifier());
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void aStreamPeeksWithoutMovingAndCrossesBatches() throws Exception {
        List<EventMessage<?>> notes = new ArrayList<>();
        IntStream.range(0, 1_203).forEach(i -> notes.add(note("case-a", i)));
        ledger.store().publish(notes);

        try (TrackingEventStream stream = ledger.store().openStream(LedgerPosition.START)) {
            assertThat(stream.peek()).isEqualTo(stream.peek()).isPresent();
            for (EventMessage<?> note : notes) {
                assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(note.getIdentifier());
            }
        }
    }

    @Test
    void aCommitWakesWhoWaitsForIt() throws Exception {
        CountDownLatch woken = new CountDownLatch(1);
        try (TrackingEventStream stream = ledger.store().openStream(null)) {
            assertThat(stream.setOnAvailableCallback(woken::countDown)).isTrue();
            ledger.store().publish(note("case-a", 0));

            assertThat(woken.await(1, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(1, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Another process appends through an engine of its own: nothing tells this one. */
    @Test
    void anEventOfAnotherProcessIsNoticedSoon() {
        AtomicInteger seen = new AtomicInteger();
        try (TrackingEventStream stream = ledger.store().openStream(null)) {
            stream.setOnAvailableCallback(() -> seen.addAndGet(stream.hasNextAvailable() ? 1 : 0));
            ledger.engine().appendEvents(List.of(note("case-a", 0)));

            Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> seen.get() > 0);
        }
    }

    @Test
    void aClosedStreamIsWokenNoMore() {
        AtomicInteger woken = new AtomicInteger();
        TrackingEventStream stream = ledger.store().openStream(null);
        stream.setOnAvailableCallback(woken::incrementAndGet);
        Awaitility.await().until(() -> woken.get() > 0);
        stream.close();
        int before = woken.get();

        Awaitility.await().pollDelay(Duration.ofMillis(500)).until(() -> true);

        assertThat(woken.get()).isLessThanOrEqualTo(before + 1);
    }

    @Test
    void aFollowerSeesEveryEventOnceAndInOrderWhileSixteenWrite() throws Exception {
        int writers = 16;
        int each = 40;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers);
                TrackingEventStream stream = ledger.store().openStream(null)) {
            List<Future<?>> written = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String caseId = "case-" + writer;
                written.add(threads.submit(() ->
                        IntStream.range(0, each).forEach(i -> ledger.store().publish(note(caseId, i)))));
            }
            List<TrackedEventMessage<?>> seen = new ArrayList<>();
            while (seen.size() < writers * each && stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
                seen.add(stream.nextAvailable());
            }
            for (Future<?> writer : written) {
                writer.get();
            }

            assertThat(seen)
                    .extracting(EventMessage::getIdentifier)
                    .doesNotHaveDuplicates()
                    .hasSize(writers * each);
            assertThat(seen)
                    .extracting(event -> (LedgerPosition) event.trackingToken())
                    .isSorted();
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }
}
