package org.writedown.cases.rules;

import org.writedown.cases.state.OfferState;
import org.writedown.contract.value.OfferId;

/** Only an open offer can be answered. */
public record OfferIsStillOpen(OfferId id, OfferState offer) implements Rule {

    @Override
    public boolean holds() {
        return offer.open();
    }

    @Override
    public String reason() {
        return "offer " + id + " is " + offer.status();
    }
}
