package org.writedown.cases.rules;

import org.writedown.contract.value.Money;

/** An amount owed or paid is zero or more. */
public record AmountIsNotNegative(Money amount) implements Rule {

    @Override
    public boolean holds() {
        return !amount.isNegative();
    }

    @Override
    public String reason() {
        return "an amount of " + amount + " is below zero";
    }
}
