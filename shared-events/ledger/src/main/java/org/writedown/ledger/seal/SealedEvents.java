package org.writedown.ledger.seal;

import java.util.Queue;

/** The first leaves of the log in their order, a few tiles in memory at a time. Ends early where one is not there. */
final class SealedEvents extends Portions<SealedEvent> {

    private static final int TILES = 16;

    private final SealLog log;
    private final long events;
    private long read;

    SealedEvents(SealLog log, long events) {
        this.log = log;
        this.events = events;
    }

    @Override
    boolean fetch(Queue<SealedEvent> into) {
        for (Tile tile : log.tiles(read / Tile.LEAVES, TILES)) {
            if (tile.number() != read / Tile.LEAVES || read % Tile.LEAVES != 0) {
                return false; // One before it is missing, or has fewer leaves than it should.
            }
            tile.leaves().stream().limit(events - read).forEach(into::add);
            read += Math.min(tile.leaves().size(), events - read);
        }
        return !into.isEmpty() && read < events;
    }
}
