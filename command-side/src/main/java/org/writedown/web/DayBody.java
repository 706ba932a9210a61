package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request that says no more than the day on which it happened, and may leave out that. */
record DayBody(@Nullable LocalDate effectiveOn) {

    static @Nullable LocalDate dayOf(@Nullable DayBody body) {
        return body == null ? null : body.effectiveOn;
    }
}
