package org.writedown.audit.bill;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Interval;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.TimeBasis;

/**
 * What a record, an estimate or a person says about one line beyond what the bill prints.
 *
 * @param unitPrice price of one unit as the bill prints it
 * @param minutes documented time of the service on that date
 * @param basis what the visit's level rests on
 * @param interval start and end, for anesthesia, procedures and infusions
 * @param dose amount of drug given, in the measure that the code counts (mg, units, ml)
 * @param received false when the client says that it was not done
 */
public record LineFacts(
        @Nullable Money unitPrice,
        @Nullable Integer minutes,
        TimeBasis basis,
        @Nullable Interval interval,
        @Nullable BigDecimal dose,
        Set<NoteReview> notes,
        @Nullable ReasonableAnswers answers,
        @Nullable Boolean received) {

    public static final LineFacts NONE = new LineFacts(null, null, TimeBasis.UNKNOWN, null, null, Set.of(), null, null);

    public LineFacts {
        notes = Set.copyOf(notes);
    }
}
