package org.writedown.ledger.feed;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over our engine. Its streams are our own: they wake pooled processors on a commit of
 * this process, which otherwise look again only every half second, and of another process as soon as it is heard.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private final LedgerStorageEngine engine;
    private final Peers peers;
    private final Waker waker = new Waker();
    private final AtomicBoolean followed = new AtomicBoolean();

    /** @param peers closed with the store */
    public LedgerEventStore(LedgerStorageEngine engine, Peers peers) {
        super(EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(false));
        this.engine = engine;
        this.peers = peers;
        waker.start();
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        waker.committed();
        peers.committed();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        if (followed.compareAndSet(false, true)) {
            peers.listen(waker::committed);
        }
        return engine.follow(token, waker);
    }

    @Override
    public void shutDown() {
        peers.close();
        waker.close();
        super.shutDown();
    }
}
