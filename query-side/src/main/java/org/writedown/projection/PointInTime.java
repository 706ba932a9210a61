package org.writedown.projection;

import java.time.Instant;
import java.time.LocalDate;
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

    public boolean includes(RecordedEvent event) {
        Recorded recorded = event.recorded();
        return (asKnownAt == null || !recorded.at().isAfter(asKnownAt))
                && (atSequence == null || recorded.sequence() <= atSequence)
                && (asEffectiveOn == null
                        || !event.event().origin().effectiveOn().isAfter(asEffectiveOn));
    }
}
