package org.writedown.contract.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An inpatient stay. A day counts by its midnight: the day of discharge is not a day of the stay,
 * except when it is also the day of admission (Medicare Claims Processing Manual, ch. 3, 20.1).
 *
 * @param discharged absent while the patient is still there or on an interim bill
 */
public record Stay(LocalDate admitted, @Nullable LocalDate discharged) {

    public Stay {
        if (discharged != null && discharged.isBefore(admitted)) {
            throw new IllegalArgumentException("a stay ends after it begins");
        }
    }

    /** Midnights, at least 1; absent without a day of discharge. */
    public @Nullable Long days() {
        return discharged == null ? null : Math.max(1, ChronoUnit.DAYS.between(admitted, discharged));
    }
}
