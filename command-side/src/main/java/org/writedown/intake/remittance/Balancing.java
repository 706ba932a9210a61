package org.writedown.intake.remittance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;
import org.writedown.intake.Position;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.Warning;

/**
 * Whether a remittance adds up (ASC X12 005010X221, section 1.10.2): charge less adjustments is what was paid,
 * for each line and for the claim with all of its lines; the lines' charges are the claim's; and the
 * patient's responsibility is the sum of the PR adjustments. Breaks are reported, never repaired. Where
 * an amount is not stated there is nothing to compare.
 */
public final class Balancing {

    private Balancing() {}

    public static List<Warning> breaks(ReadRemittance remittance) {
        List<Warning> breaks = new ArrayList<>();
        for (RemittanceLine line : remittance.lines()) {
            paid(breaks, line.position(), "the line", line.charged(), line.adjustments(), line.paid());
        }
        Position at = remittance.position();
        List<Adjustment> all = all(remittance);
        paid(breaks, at, "the claim", remittance.charged(), all, remittance.paid());
        charges(breaks, remittance);
        responsibility(breaks, at, remittance, all);
        return breaks;
    }

    /** Every adjustment, of the claim and of its lines. */
    public static List<Adjustment> all(ReadRemittance remittance) {
        List<Adjustment> all = new ArrayList<>(remittance.adjustments());
        remittance.lines().forEach(line -> all.addAll(line.adjustments()));
        return all;
    }

    /** What the adjustments of one group sum to; absent if there is none. */
    public static @Nullable Money sum(List<Adjustment> adjustments, AdjustmentGroup group) {
        Money sum = null;
        for (Adjustment adjustment : adjustments) {
            if (adjustment.group() == group) {
                sum = sum == null ? adjustment.amount() : sum.plus(adjustment.amount());
            }
        }
        return sum;
    }

    private static void paid(
            List<Warning> breaks,
            Position at,
            String what,
            @Nullable Money charged,
            List<Adjustment> adjustments,
            @Nullable Money paid) {
        if (charged == null || paid == null) {
            return;
        }
        Money adjusted = total(adjustments, charged);
        if (!charged.minus(adjusted).equals(paid)) {
            breaks.add(new Warning(
                    at,
                    what + " does not balance: charge " + charged + " less adjustments " + adjusted
                            + " is not the paid " + paid));
        }
    }

    private static void charges(List<Warning> breaks, ReadRemittance remittance) {
        Money charged = remittance.charged();
        List<Money> lines = new ArrayList<>();
        for (RemittanceLine line : remittance.lines()) {
            if (line.charged() == null) {
                return;
            }
            lines.add(line.charged());
        }
        if (charged == null || lines.isEmpty()) {
            return;
        }
        Money sum = Money.sum(charged.currency(), lines);
        if (!sum.equals(charged)) {
            breaks.add(new Warning(
                    remittance.position(), "the claim states a charge of " + charged + ", its lines sum to " + sum));
        }
    }

    private static void responsibility(
            List<Warning> breaks, Position at, ReadRemittance remittance, List<Adjustment> all) {
        Money stated = remittance.patientResponsibility();
        Money summed = sum(all, AdjustmentGroup.PR);
        // On a reversal the amount is left out or repeats the first decision's, so there is nothing to compare.
        if (stated == null || summed == null || remittance.status() == ReadRemittance.Status.REVERSAL) {
            return;
        }
        if (!stated.equals(summed)) {
            breaks.add(new Warning(
                    at,
                    "the patient's responsibility is stated as " + stated + ", the PR adjustments sum to " + summed));
        }
    }

    private static Money total(List<Adjustment> adjustments, Money like) {
        return Money.sum(
                like.currency(), adjustments.stream().map(Adjustment::amount).toList());
    }
}
