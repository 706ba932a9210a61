package org.writedown.cases.rules;

import java.time.LocalDate;

/** A response is asked for by a later day, within a year. */
public record ResponseIsDueAfterSending(LocalDate sentOn, LocalDate respondBy) implements Rule {

    @Override
    public boolean holds() {
        return respondBy.isAfter(sentOn) && !respondBy.isAfter(sentOn.plusYears(1));
    }

    @Override
    public String reason() {
        return "an answer by " + respondBy + " cannot be asked for on " + sentOn;
    }
}
