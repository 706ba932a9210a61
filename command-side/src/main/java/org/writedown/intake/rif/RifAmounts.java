package org.writedown.intake.rif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;
import org.writedown.intake.Amounts;
import org.writedown.intake.Findings;

/**
 * What one row states that was decided, of its claim or of its line. What is not stated is absent, never
 * zero; what is no amount is told and left out.
 *
 * @param patient the client's part, where the file says it by itself
 */
record RifAmounts(
        @Nullable Money paid,
        @Nullable Money allowed,
        @Nullable Money deductible,
        @Nullable Money coinsurance,
        @Nullable Money patient) {

    /**
     * The columns of one kind of file; empty where it has none. What stands for the claim is repeated in
     * each of its rows.
     *
     * @param paid more than one where what was paid is told in parts
     */
    record Columns(List<String> paid, String allowed, String deductible, String coinsurance, String patient) {}

    static RifAmounts of(Columns columns, RifLayout layout, RifRow row, Findings warnings) {
        Money paid = null;
        for (String part : columns.paid) {
            paid = sum(paid, amount(part, layout, row, warnings));
        }
        return new RifAmounts(
                paid,
                amount(columns.allowed, layout, row, warnings),
                amount(columns.deductible, layout, row, warnings),
                amount(columns.coinsurance, layout, row, warnings),
                amount(columns.patient, layout, row, warnings));
    }

    private static @Nullable Money amount(String column, RifLayout layout, RifRow row, Findings warnings) {
        String text = column.isEmpty() ? "" : layout.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        Money amount = Amounts.signed(text);
        if (amount == null) {
            warnings.add(row.position(column), column + " is no amount in whole cents and was left out");
        }
        return amount;
    }

    private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
        return one == null ? other : other == null ? one : one.plus(other);
    }

    /** What the other states where this one does not. */
    RifAmounts or(RifAmounts other) {
        return new RifAmounts(
                paid == null ? other.paid : paid,
                allowed == null ? other.allowed : allowed,
                deductible == null ? other.deductible : deductible,
                coinsurance == null ? other.coinsurance : coinsurance,
                patient == null ? other.patient : patient);
    }

    boolean anything() {
        return paid != null || allowed != null || deductible != null || coinsurance != null || patient != null;
    }

    /** What the client owes: as the file says, or deductible and coinsurance where it states both. */
    @Nullable Money responsibility() {
        if (patient != null) {
            return patient;
        }
        return deductible == null || coinsurance == null ? null : deductible.plus(coinsurance);
    }

    /** Deductible (reason 1) and coinsurance (2) are the client's; an amount of zero adjusts nothing. */
    List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>(3);
        add(adjustments, AdjustmentGroup.PR, "1", deductible);
        add(adjustments, AdjustmentGroup.PR, "2", coinsurance);
        return adjustments;
    }

    /**
     * The same, and what of the charge is above the allowed amount (reason 45), which a provider that accepts assignment
     * may ask of nobody. Nothing allowed is a denial, and whose it is then is not said.
     */
    List<Adjustment> adjustments(Money charge) {
        List<Adjustment> adjustments = adjustments();
        if (allowed != null && allowed.isPositive() && allowed.compareTo(charge) < 0) {
            add(adjustments, AdjustmentGroup.CO, "45", charge.minus(allowed));
        }
        return adjustments;
    }

    private static void add(
            List<Adjustment> adjustments, AdjustmentGroup group, String reason, @Nullable Money amount) {
        if (amount != null && !amount.isZero()) {
            adjustments.add(new Adjustment(group, reason, amount));
        }
    }
}
