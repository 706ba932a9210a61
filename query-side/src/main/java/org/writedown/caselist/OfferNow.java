package org.writedown.caselist;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.projection.Folded;

/** An offer as it now stands. */
public record OfferNow(
        OfferId offer,
        BillId bill,
        Party by,
        OfferKind kind,
        Money amount,
        @Nullable PaymentTerms terms,
        LocalDate madeOn,
        LocalDate expiresOn,
        @Nullable OfferId counters,
        Status status) {

    /** Where an offer is. */
    public enum Status {
        OPEN,
        COUNTERED,
        WITHDRAWN,
        LAPSED,
        ACCEPTED
    }

    static Map<OfferId, OfferNow> after(Map<OfferId, OfferNow> offers, NegotiationEvent event) {
        return switch (event) {
            case NegotiationEvent.OfferMade e ->
                Folded.with(now(offers, e.counters(), Status.COUNTERED), e.offer(), of(e));
            case NegotiationEvent.OfferWithdrawn e -> now(offers, e.offer(), Status.WITHDRAWN);
            case NegotiationEvent.OfferLapsed e -> now(offers, e.offer(), Status.LAPSED);
            case NegotiationEvent.SettlementAccepted e -> now(offers, e.offer(), Status.ACCEPTED);
        };
    }

    private static OfferNow of(NegotiationEvent.OfferMade event) {
        return new OfferNow(
                event.offer(),
                event.bill(),
                event.by(),
                event.kind(),
                event.amount(),
                event.terms(),
                event.origin().effectiveOn(),
                event.expiresOn(),
                event.counters(),
                Status.OPEN);
    }

    private static Map<OfferId, OfferNow> now(Map<OfferId, OfferNow> offers, @Nullable OfferId id, Status status) {
        return id == null ? offers : Folded.changed(offers, id, offer -> offer.now(status));
    }

    private OfferNow now(Status next) {
        return new OfferNow(offer, bill, by, kind, amount, terms, madeOn, expiresOn, counters, next);
    }
}
