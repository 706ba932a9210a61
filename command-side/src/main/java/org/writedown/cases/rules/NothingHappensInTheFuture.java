package org.writedown.cases.rules;

import java.time.LocalDate;

/** An entry counts from today or from a day that has passed. */
public record NothingHappensInTheFuture(LocalDate effectiveOn, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !effectiveOn.isAfter(today);
    }

    @Override
    public String reason() {
        return effectiveOn + " is in the future; today is " + today;
    }
}
