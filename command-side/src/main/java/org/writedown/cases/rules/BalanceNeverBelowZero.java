package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Money;

/** Nothing takes more from a bill than is on it. */
public record BalanceNeverBelowZero(BillState bill, Money taken, Money available) implements Rule {

    @Override
    public boolean holds() {
        return taken.compareTo(available) <= 0;
    }

    @Override
    public String reason() {
        return "bill " + bill.id() + " has " + available + " left; " + taken + " is more";
    }
}
