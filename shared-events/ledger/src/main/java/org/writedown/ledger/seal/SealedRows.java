package org.writedown.ledger.seal;

import java.util.List;
import java.util.Queue;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerRow;
import org.writedown.ledger.feed.LedgerRows;

/** The rows of the record up to a place in the feed, in the feed's order, a few hundred in memory at a time. */
final class SealedRows extends Portions<LedgerRow> {

    private static final int ROWS = 500;

    /** The feed begins with the first index; a row that was put in by hand may have any. */
    private static final LedgerPosition BEFORE_ANY = new LedgerPosition(0, Long.MIN_VALUE);

    private final LedgerRows rows;
    private final LedgerPosition upTo;
    private LedgerPosition read = BEFORE_ANY;

    SealedRows(LedgerRows rows, LedgerPosition upTo) {
        this.rows = rows;
        this.upTo = upTo;
    }

    @Override
    boolean fetch(Queue<LedgerRow> into) {
        List<LedgerRow> next = rows.after(read, ROWS);
        next.stream().filter(row -> row.at().compareTo(upTo) <= 0).forEach(into::add);
        if (!next.isEmpty()) {
            read = next.getLast().at();
        }
        return into.size() == ROWS;
    }
}
