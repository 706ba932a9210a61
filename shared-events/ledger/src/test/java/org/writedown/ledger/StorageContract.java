package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.ledger.TestLedger.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.LedgerBusy;
import org.writedown.ledger.append.ReceiptConflict;
import org.writedown.ledger.append.ReceiptRow;
import org.writedown.ledger.append.Receipts;
import org.writedown.ledger.append.SequenceConflict;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.json.UnreadableEvent;

/** What the store promises, on every database that it runs on. */
abstract class StorageContract extends StorageBench {

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
}
