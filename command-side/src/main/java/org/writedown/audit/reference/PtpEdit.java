package org.writedown.audit.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edit: column 1 is payable, column 2 not beside it, unless an associated modifier is allowed.
 *
 * @param deleted first day on which it no longer applies; absent while it is active
 * @param modifierAllowed indicator 1; with indicator 0 no modifier helps. Edits of indicator 9 are not answered.
 */
public record PtpEdit(
        String columnOne,
        String columnTwo,
        LocalDate effective,
        @Nullable LocalDate deleted,
        boolean modifierAllowed) {

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(effective) && (deleted == null || day.isBefore(deleted));
    }
}
