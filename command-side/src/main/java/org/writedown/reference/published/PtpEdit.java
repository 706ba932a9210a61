package org.writedown.reference.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One NCCI procedure-to-procedure edit: column 2 is not paid beside column 1, by the same provider on the same day.
 *
 * @param effective first day on which it applies
 * @param deletion first day on which it no longer applies; absent while it does
 * @param modifier 0 if no modifier bypasses it, 1 if an associated modifier may
 */
public record PtpEdit(
        String column1,
        String column2,
        LocalDate effective,
        @Nullable LocalDate deletion,
        int modifier) {

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(effective) && (deletion == null || day.isBefore(deletion));
    }
}
