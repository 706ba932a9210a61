package org.writedown.cases.state;

import java.time.LocalDate;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Party;

/** An offer as it now stands. */
public record OfferState(BillId bill, Party by, Money amount, LocalDate expiresOn, Status status) {

    /** Where an offer is. */
    public enum Status {
        OPEN,
        COUNTERED,
        WITHDRAWN,
        LAPSED,
        ACCEPTED
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    OfferState now(Status next) {
        return new OfferState(bill, by, amount, expiresOn, next);
    }
}
