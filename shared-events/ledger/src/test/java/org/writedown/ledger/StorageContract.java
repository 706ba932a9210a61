package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.AppendRefused;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.append.LedgerBusy;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.append.ReceiptConflict;
import org.writedown.ledger.append.ReceiptRow;
import org.writedown.ledger.append.Receipts;
import org.writedown.ledger.append.SequenceConflict;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.json.EventJson;
import org.writedown.ledger.json.UnreadableEvent;

/** What the store promises, on every database that it runs on. */
abstract class StorageContract {

    private LedgerStorageEngine engine;
    private GroupCommitAppender appender;
    private JdbcClient jdbc;

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        DataSource database = database();
        Migrations.migrate(database, "ledger");
        jdbc = JdbcClient.create(database);
        jdbc.sql("delete from domain_event").update();
        jdbc.sql("delete from command_receipt").update();
        EventJson json = new EventJson(EventCatalogue.current());
        appender = new GroupCommitAppender(new LedgerWriter(database));
        engine = new LedgerStorageEngine(appender, new StoredEvents(jdbc, json, Dialect.of(database)), json);
    }

    @Test
    void readsBackWhatWasAppended() {
        DomainEventMessage<CaseEvent> note = note("case-a", 0);
        engine.appendEvents(List.of(note));

        DomainEventMessage<?> read = engine.readEvents("case-a", 0).next();
        assertThat(read.getPayload()).isEqualTo(note.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(note.getIdentifier());
        assertThat(read.getMetaData()).isEqualTo(Map.of("firm", "firm-1"));
    }

    @Test
    void refusesASequenceNumberTwiceAndKeepsTheFirst() {
        DomainEventMessage<CaseEvent> first = note("case-a", 0);
        engine.appendEvents(List.of(first));

        assertThatThrownBy(() -> engine.appendEvents(List.of(note("case-a", 0))))
                .isInstanceOf(SequenceConflict.class);
        assertThat(all()).extracting(TrackedEventMessage::getIdentifier).containsExactly(first.getIdentifier());
    }

    @Test
    void readsLongCasesAndFeedsAcrossBatches() {
        engine.appendEvents(
                IntStream.range(0, 1_203).mapToObj(i -> note("case-a", i)).toList());

        assertThat(engine.readEvents("case-a", 0).asStream())
                .extracting(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
                .containsExactlyElementsOf(
                        Stream.iterate(0L, i -> i + 1).limit(1_203).toList());
        assertThat(all()).hasSize(1_203);
    }

    @Test
    void continuesTheFeedFromAPosition() {
        engine.appendEvents(List.of(note("case-a", 0), note("case-a", 1), note("case-b", 0)));
        LedgerPosition second = (LedgerPosition) all().get(1).trackingToken();

        assertThat(engine.readEvents(second, false)).hasSize(1);
        assertThat(engine.createHeadToken()).isEqualTo(all().get(2).trackingToken());
        assertThat(engine.readEvents(engine.createTokenAt(Instant.EPOCH), false))
                .hasSize(3);
    }

    @Test
    void writesAReceiptWithItsEventsOrNeither() {
        ReceiptRow receipt = new ReceiptRow("firm-1", "key-1", "a".repeat(64), "case-a", 0, 1);
        appender.append(new Append(List.of(), receipt));

        assertThatThrownBy(() -> appender.append(new Append(List.of(), receipt)))
                .isInstanceOf(ReceiptConflict.class);
        assertThat(new Receipts(jdbc).find("firm-1", "key-1")).contains(receipt);
        assertThat(new Receipts(jdbc).find("firm-2", "key-1")).isEmpty();
    }

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
    void aSequenceConflictIsWhatAxonCallsOneAndLeavesNoReceipt() {
        engine.appendEvents(List.of(note("case-a", 0)));

        assertThatThrownBy(() -> inUnitOfWork(receipt("key-1", 0), note("case-a", 0)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(new Receipts(jdbc).find("firm-1", "key-1")).isEmpty();
    }

    @Test
    void aReceiptIsTakenFromTheUnitOfWorkAndATakenKeyKeepsTheEventsOut() throws Exception {
        inUnitOfWork(receipt("key-1", 0), note("case-a", 0));

        assertThat(new Receipts(jdbc).find("firm-1", "key-1")).contains(receipt("key-1", 0));
        assertThatThrownBy(() -> inUnitOfWork(receipt("key-1", 1), note("case-a", 1)))
                .isInstanceOf(ReceiptConflict.class);
        assertThat(all()).hasSize(1);
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
    void aCaseKnowsItsLastSequenceNumber() {
        engine.appendEvents(List.of(note("case-a", 0), note("case-a", 1)));

        DomainEventStream events = engine.readEvents("case-a", 1);
        assertThat(events.asStream()).hasSize(1);
        assertThat(events.getLastSequenceNumber()).isEqualTo(1);
        assertThat(engine.lastSequenceNumberFor("case-a")).contains(1L);
        assertThat(engine.lastSequenceNumberFor("case-b")).isEmpty();
        assertThat(engine.readEvents("case-b", 0).hasNext()).isFalse();
    }

    @Test
    void anEventThatThisVersionDoesNotKnowIsAnErrorThatSaysWhereItIs() {
        engine.appendEvents(List.of(note("case-a", 0), note("case-a", 1)));
        jdbc.sql("update domain_event set event_type = 'record.note-burnt' where sequence_number = 1")
                .update();

        assertThatThrownBy(this::all)
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("case case-a, sequence 1")
                .hasMessageContaining("record.note-burnt");
    }

    @Test
    void onlyEventsOfCasesAreStored() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(GenericEventMessage.asEventMessage("a text"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> engine.storeSnapshot(note("case-a", 0))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aClosedAppenderTakesNoMore() {
        appender.close();

        assertThatThrownBy(() -> engine.appendEvents(List.of(note("case-a", 0))))
                .isInstanceOf(LedgerBusy.class);
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

    private static ReceiptRow receipt(String key, long before) {
        return new ReceiptRow("firm-1", key, "a".repeat(64), "case-a", before, before + 1);
    }

    /** As a command would: the receipt is left in the unit of work in which its events are appended. */
    private void inUnitOfWork(ReceiptRow receipt, DomainEventMessage<CaseEvent> event) throws Exception {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.resources().put(ReceiptRow.RESOURCE, receipt);
        try {
            engine.appendEvents(List.of(event));
        } finally {
            work.rollback();
        }
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

    private List<TrackedEventMessage<?>> all() {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(LedgerPosition.START, false).forEach(events::add);
        return events;
    }

    private static DomainEventMessage<CaseEvent> note(String caseId, long sequence) {
        Origin origin = new Origin(
                new FirmId("firm-1"), new CaseId(caseId), new ActorId("advocate-1"), LocalDate.of(2026, 3, 2));
        CaseEvent note = new NoteAdded(origin, Sensitive.of("Called, was put on hold."));
        return new GenericDomainEventMessage<>("case", caseId, sequence, note, Map.of("firm", "firm-1"));
    }
}
