package org.writedown.ledger.seal;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** What is read portion by portion, so that few of many are in memory at a time. */
abstract class Portions<T> implements Iterator<T> {

    private final Queue<T> fetched = new ArrayDeque<>();
    private boolean ended;

    /**
     * Adds the next portion.
     *
     * @return whether another may follow; asked for once this one is used up
     */
    abstract boolean fetch(Queue<T> into);

    @Override
    public final boolean hasNext() {
        if (fetched.isEmpty() && !ended) {
            ended = !fetch(fetched);
        }
        return !fetched.isEmpty();
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return fetched.remove();
    }
}
