package org.writedown.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.ledger.feed.LedgerScan;
import org.writedown.ledger.json.EventJson;

/** The record of a case, read from the event store. */
public final class StoredHistory implements CaseHistory {

    private final EventStore store;
    private final LedgerScan ledger;
    private final EventJson json;

    public StoredHistory(EventStore store, LedgerScan ledger, EventJson json) {
        this.store = store;
        this.ledger = ledger;
        this.json = json;
    }

    @Override
    public Stream<RecordedEvent> of(CaseId caseId) {
        return store.readEvents(caseId.value()).asStream().map(StoredHistory::recorded);
    }

    @Override
    public List<HistoryEvent> from(CaseId caseId, long sequence) {
        List<HistoryEvent> events = new ArrayList<>();
        ledger.readCase(caseId.value(), sequence, Long.MAX_VALUE, stored -> events.add(HistoryEvent.of(stored, json)));
        return events;
    }

    @Override
    public List<RecordedEvent> between(CaseId caseId, long from, long upTo, int most) {
        List<RecordedEvent> events = new ArrayList<>();
        long last = Math.min(upTo, from + most - 1);
        ledger.readCase(
                caseId.value(),
                from,
                last,
                stored -> events.add(HistoryEvent.of(stored, json).read()));
        return events;
    }

    private static RecordedEvent recorded(DomainEventMessage<?> message) {
        CaseEvent event = (CaseEvent) message.getPayload();
        Recorded recorded = new Recorded(
                message.getSequenceNumber(),
                message.getTimestamp(),
                event.origin().firm());
        return new RecordedEvent(event, recorded);
    }
}
