package org.writedown.ledger.feed;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over our engine, which tells followers of each commit: of this process at once, of another as soon
 * as it is heard. Its streams are our own, so that one of Axon's processors hears of them as well.
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
        listen();
        return engine.follow(token, waker);
    }

    /**
     * Calls back whenever the feed is worth a look: soon after a commit of this process or of another, and every now
     * and then in any case.
     *
     * @return closed when nobody is to be called any more
     */
    public News onNews(Runnable look) {
        listen();
        waker.add(look);
        return () -> waker.remove(look);
    }

    /** Somebody who is called back. */
    @FunctionalInterface
    public interface News extends AutoCloseable {

        @Override
        void close();
    }

    private void listen() {
        if (followed.compareAndSet(false, true)) {
            peers.listen(waker::committed);
        }
    }

    @Override
    public void shutDown() {
        peers.close();
        waker.close();
        super.shutDown();
    }
}
