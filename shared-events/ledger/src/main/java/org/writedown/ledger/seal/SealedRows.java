package org.writedown.ledger.seal;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerRow;
import org.writedown.ledger.feed.LedgerRows;

/** The rows of the record up to a place in the feed, in the feed's order, a few hundred in memory at a time. */
final class SealedRows implements Iterator<LedgerRow> {

    private static final int ROWS = 500;

    /** The feed begins with the first index; a row that was put in by hand may have any. */
    private static final LedgerPosition BEFORE_ANY = new LedgerPosition(0, Long.MIN_VALUE);

    private final LedgerRows rows;
    private final LedgerPosition upTo;
    private final Queue<LedgerRow> fetched = new ArrayDeque<>();
    private LedgerPosition read = BEFORE_ANY;
    private boolean ended;

    SealedRows(LedgerRows rows, LedgerPosition upTo) {
        this.rows = rows;
        this.upTo = upTo;
    }

    @Override
    public boolean hasNext() {
        if (fetched.isEmpty() && !ended) {
            fetch();
        }
        return !fetched.isEmpty();
    }

    @Override
    public LedgerRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return fetched.remove();
    }

    private void fetch() {
        List<LedgerRow> next = rows.after(read, ROWS);
        next.stream().filter(row -> row.at().compareTo(upTo) <= 0).forEach(fetched::add);
        ended = fetched.size() < ROWS;
        if (!next.isEmpty()) {
            read = next.getLast().at();
        }
    }
}
