package org.writedown.projection;

import java.util.Optional;
import java.util.stream.Stream;
import org.writedown.contract.event.CaseEvent;

/**
 * A view of one case as a pure fold of its events. The live projection, the question about the past,
 * the replay and the rebuild all run this one function, so they cannot disagree.
 *
 * <p>A fold is total: a question about an effective date leaves events out, so an event may name
 * something that the view has not seen. It is then taken for what it says itself, never refused.
 *
 * @param <V> the view, immutable
 */
public interface CaseView<V> {

    /** The view of a case before its first event. */
    V initial();

    V evolve(V view, CaseEvent event, Recorded recorded);

    /** Folds the events of one case, in their order; empty when there are none. */
    default Optional<ViewRow<V>> fold(Stream<RecordedEvent> events) {
        Optional<ViewRow<V>> none = Optional.empty();
        return events.sequential().reduce(none, (row, event) -> Optional.of(next(row, event)), (first, second) -> {
            throw new IllegalStateException("a case is folded in order");
        });
    }

    /** The row after one more event. */
    default ViewRow<V> next(Optional<ViewRow<V>> row, RecordedEvent event) {
        V before = row.map(ViewRow::view).orElseGet(this::initial);
        return new ViewRow<>(
                event.event().origin().caseId(),
                event.recorded().firm(),
                event.sequence(),
                evolve(before, event.event(), event.recorded()));
    }
}
