package org.writedown.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a case's record a question is about. The two axes never mix: what was known, and what
 * counted.
 *
 * @param asKnownAt only what had been recorded by then
 * @param atSequence only the events up to and with this number
 * @param asEffectiveOn only what happened or counted on or before that day
 */
public record PointInTime(
        @Nullable Instant asKnownAt,
        @Nullable Long atSequence,
        @Nullable LocalDate asEffectiveOn) {

    /** All that is known. */
    public static final PointInTime NOW = new PointInTime(null, null, null);

    public boolean isNow() {
        return equals(NOW);
    }

    /**
     * What of a case's events belongs to it. What was known is the case up to some event: clocks of several processes
     * differ, so an event may bear an earlier time than the one before it, and is known no sooner than that one.
     *
     * @param events in their order
     */
    public List<RecordedEvent> of(List<RecordedEvent> events) {
        return events.stream()
                .takeWhile(event -> isKnown(event.recorded()))
                .filter(this::counts)
                .toList();
    }

    private boolean isKnown(Recorded recorded) {
        return (asKnownAt == null || !recorded.at().isAfter(asKnownAt))
                && (atSequence == null || recorded.sequence() <= atSequence);
    }

    private boolean counts(RecordedEvent event) {
        return asEffectiveOn == null || !event.event().origin().effectiveOn().isAfter(asEffectiveOn);
    }
}
