package org.writedown.ledger.seal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first leaves of the log in their order, a few tiles in memory at a time. Ends early where one is not there. */
final class SealedEvents implements Iterator<SealedEvent> {

    private static final int TILES = 16;

    private final SealLog log;
    private final long events;
    private final Deque<SealedEvent> fetched = new ArrayDeque<>();
    private long read;
    private boolean ended;

    SealedEvents(SealLog log, long events) {
        this.log = log;
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        if (fetched.isEmpty() && !ended) {
            fetch();
        }
        return !fetched.isEmpty();
    }

    @Override
    public SealedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return fetched.remove();
    }

    private void fetch() {
        for (Tile tile : log.tiles(read / Tile.LEAVES, TILES)) {
            if (tile.number() != read / Tile.LEAVES || read % Tile.LEAVES != 0) {
                ended = true; // One before it is missing, or has fewer leaves than it should.
                return;
            }
            tile.leaves().stream().limit(events - read).forEach(fetched::add);
            read += Math.min(tile.leaves().size(), events - read);
        }
        ended = fetched.isEmpty() || read >= events;
    }
}
