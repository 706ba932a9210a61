package org.writedown.projection;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;

/** The record of a case, read from the event store. */
public final class StoredHistory implements CaseHistory {

    private final EventStore store;

    public StoredHistory(EventStore store) {
        this.store = store;
    }

    @Override
    public Stream<RecordedEvent> of(CaseId caseId) {
        return store.readEvents(caseId.value()).asStream().map(StoredHistory::recorded);
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
