package org.writedown.cases.rules;

import java.util.Currency;

/** One case keeps one currency. */
public record CurrencyIsTheCases(Currency cases, Currency given) implements Rule {

    @Override
    public boolean holds() {
        return cases.equals(given);
    }

    @Override
    public String reason() {
        return "the case is kept in " + cases + ", not in " + given;
    }
}
