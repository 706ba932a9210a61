package org.writedown.reference.published;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital posts for one code: for all ({@code payer} empty) or with one payer's plan. Amounts are dollars; one
 * that is not posted is absent and never zero. Descriptions are not read on.
 *
 * @param system {@code CPT}, {@code HCPCS}, {@code RC}, {@code NDC} or {@code MS-DRG}
 * @param revenue the revenue code that stands beside the code, four digits; empty without
 * @param setting {@code inpatient}, {@code outpatient} or {@code both}
 * @param modifiers those that the price is for, sorted and joined by a comma; empty for none
 * @param drugUnit how much one price buys, such as 15 with {@code drugType} ME
 * @param gross the chargemaster's charge
 * @param cash the discounted cash price
 * @param negotiated the payer's charge in dollars, where it is a dollar amount
 * @param percentage the payer's charge in percent of the gross charge
 * @param lowest the lowest negotiated with any payer
 * @param highest the highest negotiated with any payer
 */
public record PostedPrice(
        String system,
        String code,
        String revenue,
        String setting,
        String modifiers,
        @Nullable BigDecimal drugUnit,
        String drugType,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal cash,
        String payer,
        String plan,
        @Nullable BigDecimal negotiated,
        @Nullable BigDecimal percentage,
        String methodology,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {}
