package org.writedown.cases.rules;

import java.time.LocalDate;
import org.writedown.cases.state.OfferState;
import org.writedown.contract.value.OfferId;

/** An offer lapses only when its last day has passed. */
public record OfferLapsesAfterItsLastDay(OfferId id, OfferState offer, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return today.isAfter(offer.expiresOn());
    }

    @Override
    public String reason() {
        return "offer " + id + " stands until " + offer.expiresOn();
    }
}
