package org.writedown.cases.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.Sensitive;

/** Offers in both directions, and settling. */
public sealed interface NegotiationCommand extends CaseCommand {

    /** The firm offers. */
    record MakeOffer(
            Origin origin,
            BillId bill,
            OfferKind kind,
            Money amount,
            @Nullable PaymentTerms terms,
            LocalDate expiresOn) implements NegotiationCommand {}

    /** The provider offered. */
    record ReceiveOffer(
            Origin origin,
            BillId bill,
            OfferKind kind,
            Money amount,
            @Nullable PaymentTerms terms,
            LocalDate expiresOn) implements NegotiationCommand {}

    /** Answers an offer with another one from the other side. */
    record CounterOffer(
            Origin origin,
            OfferId offer,
            OfferKind kind,
            Money amount,
            @Nullable PaymentTerms terms,
            LocalDate expiresOn)
            implements NegotiationCommand {}

    record WithdrawOffer(Origin origin, OfferId offer, Sensitive<String> reason) implements NegotiationCommand {}

    record LapseOffer(Origin origin, OfferId offer) implements NegotiationCommand {}

    /**
     * Settles a bill.
     *
     * @param dischargesAccount the written agreement says that the amount discharges the whole account
     * @param evidence the written agreement
     */
    record AcceptSettlement(
            Origin origin,
            BillId bill,
            @Nullable OfferId offer,
            Money amount,
            PaymentTerms terms,
            boolean dischargesAccount,
            @Nullable DocumentHash evidence)
            implements NegotiationCommand {}
}
