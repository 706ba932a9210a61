package org.writedown.cases.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.command.NegotiationCommand;
import org.writedown.cases.command.NegotiationCommand.AcceptSettlement;
import org.writedown.cases.command.NegotiationCommand.CounterOffer;
import org.writedown.cases.command.NegotiationCommand.LapseOffer;
import org.writedown.cases.command.NegotiationCommand.MakeOffer;
import org.writedown.cases.command.NegotiationCommand.ReceiveOffer;
import org.writedown.cases.command.NegotiationCommand.WithdrawOffer;
import org.writedown.cases.rules.AmountIsNotNegative;
import org.writedown.cases.rules.BalanceNeverBelowZero;
import org.writedown.cases.rules.BillIsNotYetSettled;
import org.writedown.cases.rules.CurrencyIsTheCases;
import org.writedown.cases.rules.OfferExpiresOnALaterDay;
import org.writedown.cases.rules.OfferHasNotExpired;
import org.writedown.cases.rules.OfferIsStillOpen;
import org.writedown.cases.rules.OfferLapsesAfterItsLastDay;
import org.writedown.cases.rules.OutboundNeedsAuthorisation;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.rules.SettlementDischargesTheAccount;
import org.writedown.cases.rules.SettlementKeepsToTheOffer;
import org.writedown.cases.rules.SettlementNeedsWrittenTerms;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.OfferState;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.event.NegotiationEvent.OfferMade;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.ReductionKind;

/** Decides offers and the settlement. */
final class NegotiationDecisions {

    private NegotiationDecisions() {}

    static Decision decide(CaseFile file, NegotiationCommand command, Facts facts) {
        return switch (command) {
            case MakeOffer c ->
                offer(
                        file,
                        new OfferMade(
                                c.origin(),
                                next(file),
                                c.bill(),
                                Party.FIRM,
                                c.kind(),
                                c.amount(),
                                c.terms(),
                                c.expiresOn(),
                                null));
            case ReceiveOffer c ->
                offer(
                        file,
                        new OfferMade(
                                c.origin(),
                                next(file),
                                c.bill(),
                                Party.PROVIDER,
                                c.kind(),
                                c.amount(),
                                c.terms(),
                                c.expiresOn(),
                                null));
            case CounterOffer c -> known(file, c.offer(), offer -> counter(file, offer, c));
            case WithdrawOffer c ->
                known(
                        file,
                        c.offer(),
                        offer -> offer.open()
                                ? Decision.accept(
                                        new NegotiationEvent.OfferWithdrawn(c.origin(), c.offer(), c.reason()))
                                : Decision.nothing());
            case LapseOffer c -> known(file, c.offer(), offer -> lapse(offer, c, facts.today()));
            case AcceptSettlement c ->
                file.bill(c.bill())
                        .map(bill -> settle(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
        };
    }

    private static OfferId next(CaseFile file) {
        return new OfferId(file.offers().size() + 1);
    }

    private static Decision known(CaseFile file, OfferId id, Function<OfferState, Decision> decision) {
        return file.offer(id).map(decision).orElseGet(() -> Decision.missing("offer", id));
    }

    private static Decision offer(CaseFile file, OfferMade event) {
        return file.bill(event.bill())
                .map(bill -> Decision.provided(conditions(file, bill, event), () -> Decision.accept(event)))
                .orElseGet(() -> Decision.missing("bill", event.bill()));
    }

    private static List<Rule> conditions(CaseFile file, BillState bill, OfferMade event) {
        LocalDate day = event.origin().effectiveOn();
        List<Rule> rules = new ArrayList<>(List.of(
                new CurrencyIsTheCases(file.currency(), event.amount().currency()),
                new AmountIsNotNegative(event.amount()),
                new BillIsNotYetSettled(bill),
                new OfferExpiresOnALaterDay(day, event.expiresOn()),
                new BalanceNeverBelowZero(bill, event.amount(), bill.outstanding())));
        if (event.by() == Party.FIRM) {
            rules.add(new OutboundNeedsAuthorisation(file, bill.latest().provider(), day));
        }
        return rules;
    }

    private static Decision counter(CaseFile file, OfferState offer, CounterOffer c) {
        Party other = offer.by() == Party.FIRM ? Party.PROVIDER : Party.FIRM;
        OfferMade event = new OfferMade(
                c.origin(), next(file), offer.bill(), other, c.kind(), c.amount(), c.terms(), c.expiresOn(), c.offer());
        return Decision.provided(
                List.of(
                        new OfferIsStillOpen(c.offer(), offer),
                        new OfferHasNotExpired(c.offer(), offer, c.origin().effectiveOn())),
                () -> offer(file, event));
    }

    private static Decision lapse(OfferState offer, LapseOffer c, LocalDate today) {
        if (!offer.open()) {
            return Decision.nothing();
        }
        return Decision.provided(
                List.of(new OfferLapsesAfterItsLastDay(c.offer(), offer, today)),
                () -> Decision.accept(new NegotiationEvent.OfferLapsed(c.origin(), c.offer())));
    }

    private static Decision settle(CaseFile file, BillState bill, AcceptSettlement c) {
        OfferId accepted = c.offer();
        if (accepted == null) {
            return settleFor(file, bill, c);
        }
        return known(
                file,
                accepted,
                offer -> Decision.provided(onOffer(offer, accepted, c), () -> settleFor(file, bill, c)));
    }

    private static List<Rule> onOffer(OfferState offer, OfferId id, AcceptSettlement c) {
        return List.of(
                new OfferIsStillOpen(id, offer),
                new OfferHasNotExpired(id, offer, c.origin().effectiveOn()),
                new SettlementKeepsToTheOffer(id, offer, c.bill(), c.amount()));
    }

    private static Decision settleFor(CaseFile file, BillState bill, AcceptSettlement c) {
        return Decision.provided(
                List.of(
                        new CurrencyIsTheCases(file.currency(), c.amount().currency()),
                        new AmountIsNotNegative(c.amount()),
                        new BillIsNotYetSettled(bill),
                        new SettlementDischargesTheAccount(c.dischargesAccount()),
                        new SettlementNeedsWrittenTerms(c.evidence() != null),
                        new BalanceNeverBelowZero(bill, c.amount(), bill.outstanding())),
                () -> Decision.accept(new NegotiationEvent.SettlementAccepted(
                        c.origin(),
                        c.bill(),
                        c.offer(),
                        c.amount(),
                        c.terms(),
                        Objects.requireNonNull(c.evidence()),
                        forgiven(bill, c.offer(), c))));
    }

    /** The settled amount stays outstanding until it is paid; the rest is won. */
    private static List<Movement> forgiven(BillState bill, @Nullable OfferId offer, AcceptSettlement c) {
        Money won = bill.outstanding().minus(c.amount());
        Cause cause = Cause.settlement(offer, c.evidence());
        return Relief.reduction(bill, null, won, ReductionKind.SETTLEMENT, cause)
                .movements();
    }
}
