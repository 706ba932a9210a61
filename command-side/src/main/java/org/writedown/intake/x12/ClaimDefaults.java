package org.writedown.intake.x12;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.ProviderId;
import org.writedown.intake.x12.X12Dates.Period;

/**
 * What a claim states once for all of its lines that do not state it themselves.
 *
 * @param served DTP*434 (statement dates of institutional claims) or a DTP*472 of the claim
 * @param placeOfService CLM05-1 of professional claims; may be empty
 * @param rendering NM1*82 of the claim
 */
record ClaimDefaults(
        @Nullable Period served,
        String placeOfService,
        @Nullable ProviderId rendering) {}
