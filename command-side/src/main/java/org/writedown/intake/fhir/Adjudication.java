package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Money;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;

/** The amounts that a decision states of a claim or of an item. What is not stated is absent, never zero. */
final class Adjudication {

    private final Map<Meaning, Money> amounts = new EnumMap<>(Meaning.class);

    private @Nullable List<Adjustment> adjustments;

    private Adjudication() {}

    static Adjudication of(List<FhirNode> entries, FhirAmounts read, Findings warnings, Position where) {
        Adjudication all = new Adjudication();
        for (FhirNode entry : entries) {
            Meaning meaning = Meaning.of(entry.codings(Field.CATEGORY));
            if (meaning == null) {
                continue;
            }
            Money amount = read.money(entry.child(Field.AMOUNT), where, meaning.words());
            if (amount != null) {
                Money before = all.amounts.putIfAbsent(meaning, amount);
                if (before != null && !before.equals(amount)) {
                    warnings.add(where, "two amounts for " + meaning + ": " + before + " is kept, not " + amount);
                }
            }
        }
        return all;
    }

    @Nullable Money get(Meaning meaning) {
        return amounts.get(meaning);
    }

    /** What the provider was paid; else what the insurer says it paid. */
    @Nullable Money paid() {
        Money toProvider = get(Meaning.PAID);
        return toProvider == null ? get(Meaning.BENEFIT) : toProvider;
    }

    /** Whether it states an amount that is an adjustment. */
    boolean isAdjusted() {
        return !adjustments().isEmpty();
    }

    /**
     * The amounts that have a claim adjustment reason of their own: deductible 1, coinsurance 2 and
     * copayment 3 are the patient's, the discount (45) is the contract's. Others are not told apart by
     * FHIR's categories and are left out.
     */
    List<Adjustment> adjustments() {
        if (adjustments == null) {
            List<Adjustment> all = new ArrayList<>(2);
            add(all, AdjustmentGroup.PR, "1", Meaning.DEDUCTIBLE);
            add(all, AdjustmentGroup.PR, "2", Meaning.COINSURANCE);
            add(all, AdjustmentGroup.PR, "3", Meaning.COPAY);
            add(all, AdjustmentGroup.CO, "45", Meaning.DISCOUNT);
            adjustments = List.copyOf(all);
        }
        return adjustments;
    }

    private void add(List<Adjustment> into, AdjustmentGroup group, String reason, Meaning meaning) {
        Money amount = get(meaning);
        if (amount != null && !amount.isZero()) {
            into.add(new Adjustment(group, reason, amount));
        }
    }
}
