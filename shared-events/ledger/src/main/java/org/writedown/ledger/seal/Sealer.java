package org.writedown.ledger.seal;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.LedgerRow;
import org.writedown.ledger.feed.LedgerRows;
import org.writedown.ledger.seal.SealLog.State;

/**
 * Seals the record: reads what the feed shows since the last sealed event, appends its hashes to the log, and signs the new
 * head. Of several processes the one that has the claim does it; each batch is one short transaction of tiles, head
 * and place, so that a process that ends in between leaves nothing half done.
 */
public final class Sealer {

    /** Events that share a head where there are many; several full tiles. */
    public static final int MOST = 4 * Tile.LEAVES;

    private final SealLog log;
    private final LedgerRows rows;
    private final SealKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** No other sealer's, also not one in this process. */
    private final String name = ManagementFactory.getRuntimeMXBean().getName() + " " + UUID.randomUUID();

    /** Of the log as this process left it; absent when somebody else may have gone on with it. */
    private @Nullable Frontier frontier;

    public Sealer(SealLog log, LedgerRows rows, SealKeys keys, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.rows = rows;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Seals up to {@link #MOST} further events.
     *
     * @return how many; 0 when all that the feed shows is sealed, or another process seals
     * @throws SealsBroken if the log is not what the last head was signed for, or a stranger signed it
     */
    public synchronized int seal() {
        if (rows.after(log.state().reached(), 1).isEmpty() || !log.claim(name)) {
            return 0;
        }
        try {
            return batch();
        } catch (SealsBroken e) {
            release(); // Another process may know the key that this one does not.
            throw e;
        }
    }

    /**
     * Seals batch after batch until all that the feed shows is sealed, or the time is up.
     *
     * @throws SealsBroken as {@link #seal}
     */
    public void sealAll(Duration most) {
        long until = System.nanoTime() + most.toNanos();
        while (seal() == MOST && System.nanoTime() - until < 0) {
            Thread.onSpinWait();
        }
    }

    /** With the claim, so that nobody else goes on with the log meanwhile. */
    private int batch() {
        State from = log.state();
        Frontier grown = frontier(from.events());
        frontier = null; // Until what it becomes is stored.
        List<LedgerRow> further = rows.after(from.reached(), MOST);
        if (further.isEmpty()) {
            return 0;
        }
        List<SealedEvent> sealed = further.stream().map(EventHashes::sealed).toList();
        sealed.forEach(event -> grown.add(event.hash()));
        List<Tile> tiles = tiles(from.events(), sealed);
        State to = new State(grown.leaves(), further.getLast().at());
        if (!Boolean.TRUE.equals(transaction.execute(status -> store(from, to, tiles, grown.root())))) {
            return 0;
        }
        frontier = grown;
        return sealed.size();
    }

    /** Leaves the log to others. */
    public void release() {
        log.release(name);
    }

    private boolean store(State from, State to, List<Tile> tiles, Hash root) {
        if (!log.advance(name, from, to, to.events() - from.events() == MOST)) {
            return false;
        }
        tiles.forEach(log::put);
        log.add(keys.own().sign(to.events(), root, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return true;
    }

    private Frontier frontier(long events) {
        Frontier known = frontier;
        return known != null && known.leaves() == events ? known : signed(events);
    }

    /** Nothing is put on top of what was not signed: it would be signed with it. */
    private Frontier signed(long events) {
        Frontier stored = log.frontier(events);
        SignedHead head = log.latest().orElse(null);
        if (events == 0 && head == null) {
            return stored;
        }
        if (head == null || head.events() != events || !head.root().equals(stored.root())) {
            throw new SealsBroken("the seals of " + events + " events are not what their last head was signed for");
        }
        if (!keys.signed(head)) {
            throw new SealsBroken(
                    "the last head was not signed with a key that is known here, but by " + head.signer());
        }
        return stored;
    }

    private List<Tile> tiles(long events, List<SealedEvent> sealed) {
        List<SealedEvent> leaves = new ArrayList<>(log.open(events));
        leaves.addAll(sealed);
        List<Tile> tiles = new ArrayList<>();
        for (int from = 0; from < leaves.size(); from += Tile.LEAVES) {
            List<SealedEvent> next = leaves.subList(from, Math.min(from + Tile.LEAVES, leaves.size()));
            tiles.add(new Tile(events / Tile.LEAVES + tiles.size(), next));
        }
        return tiles;
    }
}
