package org.writedown.ledger.feed;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * A position in the feed: first the writing transaction, then the row. It is a total order without
 * gaps: the feed shows a transaction only when every earlier one is over.
 *
 * @param transaction PostgreSQL's 64-bit transaction id; always 0 on H2, where one writer at a time
 *     makes row order commit order
 * @param index the row's global index
 */
public record LedgerPosition(long transaction, long index) implements TrackingToken, Comparable<LedgerPosition> {

    /** Before the first event. */
    public static final LedgerPosition START = new LedgerPosition(0, 0);

    private static final Comparator<LedgerPosition> ORDER =
            Comparator.comparingLong(LedgerPosition::transaction).thenComparingLong(LedgerPosition::index);

    /**
     * The position from which a reader with this token goes on.
     *
     * @param token may be wrapped, as during a replay; absent at the beginning
     * @throws IllegalArgumentException if it is of another store
     */
    public static LedgerPosition of(@Nullable TrackingToken token) {
        TrackingToken bare = token == null ? START : WrappedToken.unwrapLowerBound(token);
        if (bare == null) {
            return START;
        }
        if (bare instanceof LedgerPosition position) {
            return position;
        }
        throw new IllegalArgumentException("a token of another store: " + bare);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return compareTo((LedgerPosition) other) <= 0 ? this : other;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return compareTo((LedgerPosition) other) >= 0 ? this : other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return compareTo((LedgerPosition) other) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(index);
    }

    @Override
    public int compareTo(LedgerPosition other) {
        return ORDER.compare(this, other);
    }
}
