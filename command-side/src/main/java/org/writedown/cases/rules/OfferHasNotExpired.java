package org.writedown.cases.rules;

import java.time.LocalDate;
import org.writedown.cases.state.OfferState;
import org.writedown.contract.value.OfferId;

/** An offer can be accepted or countered until its last day. */
public record OfferHasNotExpired(OfferId id, OfferState offer, LocalDate day) implements Rule {

    @Override
    public boolean holds() {
        return !day.isAfter(offer.expiresOn());
    }

    @Override
    public String reason() {
        return "offer " + id + " expired on " + offer.expiresOn();
    }
}
