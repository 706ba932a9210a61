package org.writedown.intake.fhir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.intake.Findings;
import org.writedown.intake.Position;

/**
 * Compares each total that a decision states with its items, where every item states that amount too. A
 * break is a warning with both figures; where an item is silent there is nothing to compare.
 */
final class FhirTotals {

    private static final List<Meaning> ALL = List.of(Meaning.values());

    private FhirTotals() {}

    static void compare(Adjudication totals, List<FhirItem> items, Findings warnings, Position where) {
        if (items.isEmpty()) {
            return;
        }
        for (Meaning meaning : ALL) {
            Money total = totals.get(meaning);
            Money sum = total == null ? null : sum(items, meaning);
            if (sum != null && !sum.equals(total)) {
                warnings.add(where, "the total " + meaning.words() + " is " + total + ", the items' sum to " + sum);
            }
        }
    }

    private static @Nullable Money sum(List<FhirItem> items, Meaning meaning) {
        long cents = 0;
        for (FhirItem item : items) {
            Money amount =
                    meaning == Meaning.CHARGE ? item.charge() : item.amounts().get(meaning);
            if (amount == null) {
                return null;
            }
            cents = Math.addExact(cents, amount.minorUnits());
        }
        return new Money(cents, Money.USD);
    }
}
