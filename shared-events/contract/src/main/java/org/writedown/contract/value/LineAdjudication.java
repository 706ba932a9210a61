package org.writedown.contract.value;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a remittance says of one line of a bill. Amounts that it does not state are absent, never zero.
 *
 * @param line on the bill
 * @param procedure the code that the insurer decided on; it may differ from the bill's
 * @param position where the remittance says so
 */
public record LineAdjudication(
        LineId line,
        @Nullable ProcedureCode procedure,
        @Nullable Money charged,
        @Nullable Money paid,
        @Nullable Money allowed,
        List<Adjustment> adjustments,
        String position) {

    public LineAdjudication {
        Texts.limit("the line's position", position, 100);
        adjustments = List.copyOf(adjustments);
    }

    /** What the adjustments of one group sum to, in this currency. */
    public Money sum(AdjustmentGroup group, Currency currency) {
        return Adjustment.sum(adjustments, group, currency);
    }
}
