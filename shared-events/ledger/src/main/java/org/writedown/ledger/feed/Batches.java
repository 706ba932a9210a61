package org.writedown.ledger.feed;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Iterates over batches, fetching the next one after the last item of a full one. */
final class Batches<T> implements Iterator<T> {

    private final Function<T, List<T>> next;
    private List<T> batch;
    private int at;

    Batches(List<T> first, Function<T, List<T>> next) {
        this.batch = first;
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        if (at == batch.size() && batch.size() == StoredEvents.BATCH) {
            batch = next.apply(batch.getLast());
            at = 0;
        }
        return at < batch.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.get(at++);
    }
}
