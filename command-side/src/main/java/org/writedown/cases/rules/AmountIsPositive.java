package org.writedown.cases.rules;

import org.writedown.contract.value.Money;

/** Money that moves is more than nothing. */
public record AmountIsPositive(Money amount) implements Rule {

    @Override
    public boolean holds() {
        return amount.isPositive();
    }

    @Override
    public String reason() {
        return "an amount of " + amount + " moves nothing";
    }
}
