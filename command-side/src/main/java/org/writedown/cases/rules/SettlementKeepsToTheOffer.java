package org.writedown.cases.rules;

import org.writedown.cases.state.OfferState;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;

/** Accepting an offer accepts its bill and its amount. */
public record SettlementKeepsToTheOffer(OfferId id, OfferState offer, BillId bill, Money amount) implements Rule {

    @Override
    public boolean holds() {
        return offer.bill().equals(bill) && offer.amount().equals(amount);
    }

    @Override
    public String reason() {
        return "offer " + id + " is " + offer.amount() + " for " + offer.bill() + ", not " + amount + " for " + bill;
    }
}
