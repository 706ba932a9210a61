package org.writedown.contract.value;

import java.util.Currency;
import java.util.List;

/**
 * Why an insurer paid other than was charged.
 *
 * @param reason the claim adjustment reason code, for example {@code 45}
 * @param amount positive where it lowers the payment, negative where it raises it
 */
public record Adjustment(AdjustmentGroup group, String reason, Money amount) {

    public Adjustment {
        Texts.limit("the adjustment's reason", reason, 10);
    }

    /** What the adjustments of one group sum to; zero if there is none. */
    public static Money sum(List<Adjustment> adjustments, AdjustmentGroup group, Currency currency) {
        return Money.sum(
                currency,
                adjustments.stream()
                        .filter(adjustment -> adjustment.group() == group)
                        .map(Adjustment::amount)
                        .toList());
    }
}
