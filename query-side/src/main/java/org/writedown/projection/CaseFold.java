package org.writedown.projection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of folding some events of one case.
 *
 * @param row the view after the last event that could be folded; empty when not even the first could
 * @param failure why the next event could not be; absent when all could
 */
public record CaseFold<V>(
        Optional<ViewRow<V>> row, @Nullable Failure failure) {

    /**
     * Where a fold broke off.
     *
     * @param sequence the event that could not be folded
     */
    public record Failure(long sequence, RuntimeException cause) {}

    /**
     * Folds events of one case, in their order, on a row. Events that are in the row already are passed
     * over; a missing one is a failure. A failing fold changes nothing of what was folded before it.
     */
    public static <V> CaseFold<V> of(Projection<V> projection, Optional<ViewRow<V>> before, List<HistoryEvent> events) {
        Optional<ViewRow<V>> row = before;
        for (HistoryEvent event : events) {
            long next = row.map(ViewRow::lastSequence).orElse(-1L) + 1;
            if (event.sequence() < next) {
                continue; // Already in the row: at-least-once delivery said it again.
            }
            try {
                row = Optional.of(next(projection, row, event, next));
            } catch (RuntimeException e) {
                return new CaseFold<>(row, new Failure(next, e));
            }
        }
        return new CaseFold<>(row, null);
    }

    private static <V> ViewRow<V> next(
            Projection<V> projection, Optional<ViewRow<V>> row, HistoryEvent event, long expected) {
        if (event.sequence() > expected) {
            throw new SequenceGap(event.caseId(), expected, event.sequence());
        }
        ViewRow<V> next = projection.view().next(row, event.read());
        projection.check(row, next);
        return next;
    }
}
