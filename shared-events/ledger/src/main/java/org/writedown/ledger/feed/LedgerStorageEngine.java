package org.writedown.ledger.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.append.Append;
import org.writedown.ledger.append.Appender;
import org.writedown.ledger.append.EventRow;
import org.writedown.ledger.append.ReceiptRow;
import org.writedown.ledger.json.EventJson;

/** The store behind Axon's interface: appends through the appender, reads by its own SQL. */
public final class LedgerStorageEngine implements EventStorageEngine {

    /** As finely as every event so far: two events are told apart by their sequence, not by their time. */
    private static final ChronoUnit PRECISION = ChronoUnit.MILLIS;

    private final Appender appender;
    private final StoredEvents stored;
    private final EventJson json;

    public LedgerStorageEngine(Appender appender, StoredEvents stored, EventJson json) {
        this.appender = appender;
        this.stored = stored;
        this.json = json;
    }

    /** Appends what a command decided, with its receipt where it left one; durable on return. */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        ReceiptRow receipt =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(ReceiptRow.RESOURCE) : null;
        appender.append(new Append(events.stream().map(this::row).toList(), receipt));
    }

    private EventRow row(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event && event.getPayload() instanceof CaseEvent payload)) {
            throw new IllegalArgumentException("only events of cases are stored, not " + message.getPayloadType());
        }
        EventType type = json.typeOf(payload);
        return new EventRow(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.origin().firm().value(),
                type.name(),
                type.revision(),
                json.write(payload),
                json.writeTexts(texts(event)),
                event.getTimestamp().truncatedTo(PRECISION));
    }

    private static Map<String, String> texts(EventMessage<?> event) {
        return event.getMetaData().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return stream(batches(
                stored.after(LedgerPosition.of(token)), last -> stored.after((LedgerPosition) last.trackingToken())));
    }

    /** A stream that never ends: it waits for what comes. */
    FeedStream follow(@Nullable TrackingToken token, Waker waker) {
        return new FeedStream(stored, LedgerPosition.of(token), waker).open();
    }

    @Override
    public DomainEventStream readEvents(String caseId, long firstSequence) {
        Stream<DomainEventMessage<CaseEvent>> events = stream(batches(
                stored.ofCase(caseId, firstSequence), last -> stored.ofCase(caseId, last.getSequenceNumber() + 1)));
        return DomainEventStream.of(events);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String caseId) {
        return stored.lastSequence(caseId);
    }

    @Override
    public TrackingToken createTailToken() {
        return LedgerPosition.START;
    }

    @Override
    public TrackingToken createHeadToken() {
        return stored.head();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return stored.before(instant);
    }

    /** There are no snapshots: a case is its events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String caseId) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("no snapshot is taken: a case is its events");
    }

    private static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false);
    }

    private static <T> Iterator<T> batches(List<T> first, Function<T, List<T>> next) {
        return new Batches<>(first, next);
    }
}
