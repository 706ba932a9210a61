package org.writedown.contract.value;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a remittance says of a bill, line by line, and how sure it is that it speaks of this bill.
 *
 * @param payer the insurer's name
 * @param payerControl the payer's own number of the decision
 * @param statusCode as the remittance states it, such as CLP02
 * @param decidedOn the day of the payment or of the decision
 * @param charged the total charge that the insurer decided on; it differs from the bill's where the
 *     bill was stated after insurance
 * @param adjustments of the claim as a whole
 * @param lines those that could be told apart on the bill
 * @param confidence of the match with the bill and, where there are lines, with the weakest of them
 * @param reasons for the confidence, in words
 * @param source where the remittance stands
 */
public record Adjudication(
        @Nullable String payer,
        @Nullable Sensitive<String> payerControl,
        @Nullable String statusCode,
        @Nullable LocalDate decidedOn,
        @Nullable Money charged,
        List<Adjustment> adjustments,
        List<LineAdjudication> lines,
        Confidence confidence,
        List<String> reasons,
        Source source) {

    public Adjudication {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /** Whether the insurer says the same here, wherever it was read and however sure the match is. */
    public boolean saysTheSame(Adjudication other) {
        return equals(new Adjudication(
                other.payer,
                other.payerControl,
                other.statusCode,
                other.decidedOn,
                other.charged,
                other.adjustments,
                other.lines,
                confidence,
                reasons,
                source));
    }
}
