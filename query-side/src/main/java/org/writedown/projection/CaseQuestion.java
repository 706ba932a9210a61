package org.writedown.projection;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every question about one case can say of time. */
public record CaseQuestion(
        @Parameter(description = "Only what had been recorded by this instant, such as 2026-03-31T12:00:00Z") @Nullable Instant asKnownAt,

        @Parameter(description = "Only the events up to and with this number, from 0") @Nullable Long atSequence,

        @Parameter(description = "Only what happened or counted on or before this day") @Nullable LocalDate asEffectiveOn,

        @Parameter(
                description = "The answer has at least this version of the case in it; 400 when there is no such"
                        + " version")
        @Nullable Long atLeast) {

    public PointInTime time() {
        return new PointInTime(asKnownAt, atSequence, asEffectiveOn);
    }
}
