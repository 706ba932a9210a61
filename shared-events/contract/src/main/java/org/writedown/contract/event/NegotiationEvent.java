package org.writedown.contract.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.Sensitive;

/** Offers in both directions, and the settlement. An offer moves no money; a settlement does. */
public sealed interface NegotiationEvent extends CaseEvent {

    /**
     * One side offered to let {@code amount} discharge the bill's balance.
     *
     * @param by who offers
     * @param counters the offer of the other side that this one answers
     * @param expiresOn the last day on which it can be accepted
     */
    record OfferMade(
            Origin origin,
            OfferId offer,
            BillId bill,
            Party by,
            OfferKind kind,
            Money amount,
            @Nullable PaymentTerms terms,
            LocalDate expiresOn,
            @Nullable OfferId counters)
            implements NegotiationEvent {}

    record OfferWithdrawn(Origin origin, OfferId offer, Sensitive<String> reason) implements NegotiationEvent {}

    /** The last day passed. */
    record OfferLapsed(Origin origin, OfferId offer) implements NegotiationEvent {}

    /**
     * The bill was settled: {@code amount} discharges the whole account, in writing.
     *
     * @param offer the accepted offer, where one was on record
     * @param evidence the provider's written agreement
     */
    record SettlementAccepted(
            Origin origin,
            BillId bill,
            @Nullable OfferId offer,
            Money amount,
            PaymentTerms terms,
            DocumentHash evidence,
            List<Movement> movements)
            implements NegotiationEvent, MoneyEvent {}
}
