package org.writedown.cases.rules;

import java.time.LocalDate;

/** An offer can be considered for at least a day. */
public record OfferExpiresOnALaterDay(LocalDate madeOn, LocalDate expiresOn) implements Rule {

    @Override
    public boolean holds() {
        return !expiresOn.isBefore(madeOn);
    }

    @Override
    public String reason() {
        return "an offer made on " + madeOn + " cannot expire on " + expiresOn;
    }
}
