package org.writedown.ledger.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over our engine, which wakes the processors of this process on every commit;
 * without that they would look again only every half second, as those of other processes do.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();

    public LedgerEventStore(LedgerStorageEngine engine) {
        super(EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(false));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        sleepers.forEach(Runnable::run);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new WakingStream(super.openStream(token));
    }

    private final class WakingStream implements TrackingEventStream {

        private final TrackingEventStream stream;
        private @Nullable Runnable sleeper;

        WakingStream(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            forget();
            sleeper = callback;
            sleepers.add(callback);
            return true;
        }

        @Override
        public void close() {
            forget();
            stream.close();
        }

        private void forget() {
            if (sleeper != null) {
                sleepers.remove(sleeper);
            }
        }
    }
}
