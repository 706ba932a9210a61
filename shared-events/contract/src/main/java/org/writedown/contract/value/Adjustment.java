package org.writedown.contract.value;

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
}
