package org.writedown.ledger.feed;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over our engine. Its streams are our own: they wake pooled processors on a commit of
 * this process, which otherwise look again only every half second, and soon after one of another process.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private final LedgerStorageEngine engine;
    private final Waker waker = new Waker();

    public LedgerEventStore(LedgerStorageEngine engine) {
        super(EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(false));
        this.engine = engine;
        waker.start();
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        waker.committed();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return engine.follow(token, waker);
    }

    @Override
    public void shutDown() {
        waker.close();
        super.shutDown();
    }
}
