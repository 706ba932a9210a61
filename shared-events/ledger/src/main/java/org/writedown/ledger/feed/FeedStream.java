package org.writedown.ledger.feed;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;

/** Follows the feed without end: a query whenever it has handed on what the last one found. For one thread at a time. */
final class FeedStream implements TrackingEventStream {

    private final StoredEvents stored;
    private final Waker waker;
    private final Queue<TrackedEventMessage<CaseEvent>> fetched = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private final Runnable sleeper = this::wake;
    private volatile @Nullable Runnable callback;
    private volatile boolean worthALook = true;
    private LedgerPosition position;

    FeedStream(StoredEvents stored, LedgerPosition start, Waker waker) {
        this.stored = stored;
        this.position = start;
        this.waker = waker;
    }

    FeedStream open() {
        waker.add(sleeper);
        return this;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetch();
        return Optional.ofNullable(fetched.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            news.drainPermits();
            fetch();
            if (!fetched.isEmpty()) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || !news.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        boolean available = false;
        while (!available) {
            available = hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS);
        }
        return fetched.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        waker.remove(sleeper);
    }

    /** Asks the database only after news: Axon asks three times a round whether there is more. */
    private void fetch() {
        if (fetched.isEmpty() && worthALook) {
            worthALook = false;
            for (TrackedEventMessage<CaseEvent> event : stored.after(position)) {
                position = (LedgerPosition) event.trackingToken();
                fetched.add(event);
            }
            if (!fetched.isEmpty()) {
                worthALook = true;
            }
        }
    }

    private void wake() {
        worthALook = true;
        news.release();
        Runnable told = callback;
        if (told != null) {
            told.run();
        }
    }
}
