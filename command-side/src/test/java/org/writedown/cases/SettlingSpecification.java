package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.LATER;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.flag;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.pay;
import static org.writedown.cases.Samples.settle;
import static org.writedown.cases.Samples.usd;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.AccountCommand.RecordPayment;
import org.writedown.cases.command.AccountCommand.RecordRefund;
import org.writedown.cases.command.NegotiationCommand.AcceptSettlement;
import org.writedown.cases.command.NegotiationCommand.CounterOffer;
import org.writedown.cases.command.NegotiationCommand.LapseOffer;
import org.writedown.cases.command.NegotiationCommand.MakeOffer;
import org.writedown.cases.command.NegotiationCommand.ReceiveOffer;
import org.writedown.cases.rules.Rule;
import org.writedown.cases.rules.SettlementNeedsWrittenTerms;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.ReductionKind;

/** Offers, settlements and payments: what the rules let through and what they refuse. */
class SettlingSpecification {

    private static final OfferId O1 = new OfferId(1);

    @Nested
    class AnOffer {

        private final PaymentTerms terms = new PaymentTerms(LATER, 1);

        private MakeOffer offer(String amount, LocalDate expires) {
            return new MakeOffer(ORIGIN, B1, OfferKind.LUMP_SUM, usd(amount), terms, expires);
        }

        @Test
        void isCounteredByTheOtherSide() {
            var events = openWith("100.00")
                    .and(offer("50.00", LATER))
                    .when(new CounterOffer(ORIGIN, O1, OfferKind.LUMP_SUM, usd("70.00"), terms, LATER))
                    .events();

            assertThat(events).singleElement().isInstanceOfSatisfying(NegotiationEvent.OfferMade.class, made -> {
                assertThat(made.by()).isEqualTo(Party.PROVIDER);
                assertThat(made.counters()).isEqualTo(O1);
            });
        }

        @Test
        void isNoMoreThanTheBalance() {
            openWith("100.00").when(offer("100.01", LATER)).thenRefusedBy("balance-never-below-zero");
        }

        @Test
        void lapsesAfterItsLastDay() {
            Given offered = openWith("100.00").and(offer("50.00", LATER));
            offered.on(LATER).when(new LapseOffer(ORIGIN, O1)).thenRefusedBy("offer-lapses-after-its-last-day");
            offered.on(LATER.plusDays(1)).and(new LapseOffer(ORIGIN, O1));
            offered.when(new AcceptSettlement(ORIGIN, B1, O1, usd("50.00"), terms, true, Samples.LETTER))
                    .thenRefusedBy("offer-is-still-open");
        }

        @Test
        void isAcceptedForItsOwnAmount() {
            Given offered = openWith("100.00")
                    .and(new ReceiveOffer(ORIGIN, B1, OfferKind.LUMP_SUM, usd("50.00"), terms, LATER));
            offered.when(new AcceptSettlement(ORIGIN, B1, O1, usd("40.00"), terms, true, Samples.LETTER))
                    .thenRefusedBy("settlement-keeps-to-the-offer");
        }
    }

    @Nested
    class ASettlement {

        @Test
        void winsWhatItForgives() {
            assertThat(MoneyEvent.of(
                            openWith("100.00").when(settle("60.00")).events().getFirst()))
                    .singleElement()
                    .extracting(Movement::to, Movement::amount, Movement::kind)
                    .containsExactly(Account.REDUCED, usd("40.00"), ReductionKind.SETTLEMENT);
        }

        @Test
        void isInWriting() {
            openWith("100.00")
                    .when(new AcceptSettlement(ORIGIN, B1, null, usd("60.00"), new PaymentTerms(LATER, 1), true, null))
                    .thenRefusedBy("settlement-needs-written-terms");
        }

        @Test
        void dischargesTheWholeAccount() {
            openWith("100.00")
                    .when(new AcceptSettlement(
                            ORIGIN, B1, null, usd("60.00"), new PaymentTerms(LATER, 1), false, Samples.LETTER))
                    .thenRefusedBy("settlement-discharges-the-account");
        }

        @Test
        void happensOnce() {
            openWith("100.00").and(settle("60.00")).when(settle("50.00")).thenRefusedBy("bill-is-not-yet-settled");
        }
    }

    @Nested
    class Payments {

        @Test
        void areNotMoreThanIsOwed() {
            openWith("100.00").when(pay("100.01")).thenRefusedBy("balance-never-below-zero");
        }

        @Test
        void acknowledgeOpenQuestions() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE))
                    .when(new RecordPayment(ORIGIN, B1, usd("10.00"), null, false))
                    .thenRefusedBy("payment-acknowledges-open-flags");
        }

        @Test
        void areRefundedOutOfCredit() {
            openWith("100.00")
                    .and(pay("100.00"))
                    .when(new RecordRefund(ORIGIN, B1, usd("1.00"), null))
                    .thenRefusedBy("refund-comes-out-of-credit");
        }

        @Test
        void moveMoreThanNothing() {
            openWith("100.00").when(pay("0.00")).thenRefusedBy("amount-is-positive");
        }
    }

    @Test
    void everyRuleIsNamedAsASentence() {
        assertThat(List.of(new SettlementNeedsWrittenTerms(false)))
                .extracting(Rule::ruleId)
                .containsExactly("settlement-needs-written-terms");
    }
}
