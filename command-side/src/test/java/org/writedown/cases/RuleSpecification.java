package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.F1;
import static org.writedown.cases.Samples.HOSPITAL;
import static org.writedown.cases.Samples.LATER;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.Q1;
import static org.writedown.cases.Samples.answer;
import static org.writedown.cases.Samples.ask;
import static org.writedown.cases.Samples.askedAboutLine1;
import static org.writedown.cases.Samples.authorise;
import static org.writedown.cases.Samples.by;
import static org.writedown.cases.Samples.escalate;
import static org.writedown.cases.Samples.flag;
import static org.writedown.cases.Samples.itemised;
import static org.writedown.cases.Samples.later;
import static org.writedown.cases.Samples.openCase;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.pay;
import static org.writedown.cases.Samples.settle;
import static org.writedown.cases.Samples.statement;
import static org.writedown.cases.Samples.summary;
import static org.writedown.cases.Samples.upload;
import static org.writedown.cases.Samples.usd;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.AccountCommand.RecordPayment;
import org.writedown.cases.command.AccountCommand.RecordRefund;
import org.writedown.cases.command.CaseFileCommand.CloseCase;
import org.writedown.cases.command.CaseFileCommand.ReopenCase;
import org.writedown.cases.command.CaseFileCommand.RevokeAuthorisation;
import org.writedown.cases.command.FlagCommand.WithdrawFlag;
import org.writedown.cases.command.InquiryCommand.Escalate;
import org.writedown.cases.command.InquiryCommand.LapseInquiry;
import org.writedown.cases.command.NegotiationCommand.AcceptSettlement;
import org.writedown.cases.command.NegotiationCommand.CounterOffer;
import org.writedown.cases.command.NegotiationCommand.LapseOffer;
import org.writedown.cases.command.NegotiationCommand.MakeOffer;
import org.writedown.cases.command.NegotiationCommand.ReceiveOffer;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.FlagEvent;
import org.writedown.contract.event.InquiryEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.event.NegotiationEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.OfferId;
import org.writedown.contract.value.OfferKind;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.PaymentTerms;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Rung;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.StatementKind;
import org.writedown.contract.value.SupervisorOverride;

/** The business rules, each with what it lets through and what it refuses. */
class RuleSpecification {

    private static final OfferId O1 = new OfferId(1);

    @Nested
    class TheCaseItself {

        @Test
        void isOpenedOnce() {
            Given.nothing().when(openCase()).events();
            Given.commands(openCase()).when(openCase()).thenRefusedBy("case-opens-once");
        }

        @Test
        void doesNotExistForAnotherFirm() {
            AddNote foreign = new AddNote(by("firm-2", "stranger", Given.TODAY), Sensitive.of("Let me in."));
            Given.commands(openCase()).when(foreign).thenRefusedBy("case-must-exist");
        }

        @Test
        void takesNothingFromTheFuture() {
            AddNote tomorrow = new AddNote(by("firm-1", "a", Given.TODAY.plusDays(1)), Sensitive.of("Early."));
            Given.commands(openCase()).when(tomorrow).thenRefusedBy("nothing-happens-in-the-future");
        }

        @Test
        void endsPaidOnlyWhenNothingIsOutstanding() {
            openWith("100.00")
                    .when(new CloseCase(ORIGIN, Ending.PAID, null))
                    .thenRefusedBy("case-ends-only-paid-settled-written-off-or-withdrawn");
            openWith("100.00")
                    .and(pay("100.00"))
                    .when(new CloseCase(ORIGIN, Ending.PAID, null))
                    .thenEvents(new CaseFileEvent.CaseClosed(ORIGIN, Ending.PAID, null));
        }

        @Test
        void canBeReopenedFromAnyEndingAndOnlyThen() {
            ReopenCase reopen = new ReopenCase(ORIGIN, Sensitive.of("The hospital billed again."));
            openWith("100.00").when(reopen).thenRefusedBy("reopening-needs-an-ended-case");
            Given ended = openWith("100.00").and(new CloseCase(ORIGIN, Ending.WITHDRAWN, null));
            ended.when(flag(1, Concern.PRICE)).thenRefusedBy("case-must-be-open");
            ended.and(reopen).when(flag(1, Concern.PRICE)).events();
        }

        @Test
        void isStillPaidAfterItWasSettledAndClosed() {
            openWith("100.00")
                    .and(settle("60.00"), new CloseCase(ORIGIN, Ending.SETTLED, null))
                    .when(pay("60.00"))
                    .events();
        }
    }

    @Nested
    class ABill {

        @Test
        void isUploadedOnceAnAccount() {
            openWith("100.00").when(upload(itemised("100.00"))).thenNothing();
            openWith("100.00").when(upload(itemised("200.00"))).thenRefusedBy("bill-is-uploaded-once");
        }

        @Test
        void whoseLinesDoNotSumMustBeAcceptedAsSuch() {
            var broken = statement(StatementKind.ITEMISED, itemised("10.00").lines(), "12.00");
            Given.commands(openCase()).when(upload(broken)).thenRefusedBy("statement-ties-to-its-total");
        }

        @Test
        void keepsItsTotalWhenItsItemisedStatementArrives() {
            var events = Given.commands(openCase(), upload(summary("12400.00")))
                    .when(later(itemised("12000.00", "400.00")))
                    .events();

            assertThat(MoneyEvent.of(events.getFirst())).isEmpty();
        }

        @Test
        void thatQuietlyShrinksIsReducedForNoStatedReason() {
            var events = openWith("900.00", "100.00", "50.00")
                    .when(later(itemised("700.00", "100.00")))
                    .events();

            var recorded = (IntakeEvent.LaterStatementRecorded) events.getFirst();
            assertThat(recorded.differences())
                    .extracting(LineDifference::kind)
                    .containsExactly(LineDifference.Kind.CHARGE_FELL, LineDifference.Kind.VANISHED);
            assertThat(recorded.movements())
                    .allSatisfy(movement -> assertThat(movement.kind()).isEqualTo(ReductionKind.UNATTRIBUTED))
                    .extracting(Movement::amount)
                    .containsExactly(usd("200.00"), usd("50.00"));
        }

        @Test
        void growsByLateCharges() {
            var events =
                    openWith("900.00").when(later(itemised("900.00", "75.00"))).events();

            assertThat(MoneyEvent.of(events.getFirst()))
                    .singleElement()
                    .extracting(Movement::from, Movement::to, Movement::amount)
                    .containsExactly(Account.BILLED, Account.OUTSTANDING, usd("75.00"));
        }

        @Test
        void isNotAdjudicatedBelowZero() {
            openWith("100.00").when(Samples.adjudicate("80.00", "30.00")).thenRefusedBy("balance-never-below-zero");
            openWith("100.00").when(Samples.adjudicate("80.00", "20.00")).events();
        }
    }

    @Nested
    class AnInquiry {

        @Test
        void needsTheClientsAuthorisationForThatProvider() {
            Given unauthorised = Given.commands(openCase(), upload(itemised("100.00")), flag(1, Concern.PRICE));
            unauthorised.when(ask(F1)).thenRefusedBy("outbound-needs-authorisation");
            unauthorised.and(authorise()).when(ask(F1)).events();
            unauthorised
                    .and(new RevokeAuthorisation(ORIGIN, Sensitive.of("Client asked.")))
                    .when(ask(F1))
                    .thenRefusedBy("outbound-needs-authorisation");
        }

        @Test
        void aboutCodesNeedsAnItemisedBill() {
            Given summaryOnly = Given.commands(openCase(), authorise(), upload(summary("100.00")));
            summaryOnly.when(ask()).thenRefusedBy("coding-inquiry-needs-itemised-bill");
            summaryOnly.when(ask(Rung.FRONT_LINE, InquiryPurpose.ITEMISED_BILL)).events();
        }

        @Test
        void aboutCodesNamesFlags() {
            openWith("100.00").when(ask()).thenRefusedBy("coding-inquiry-asks-about-flags");
        }

        @Test
        void doesNotAskAboutAWithdrawnFlag() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE), new WithdrawFlag(ORIGIN, F1, Sensitive.of("Checked.")))
                    .when(ask(F1))
                    .thenRefusedBy("inquiry-asks-about-open-flags-of-its-bill");
        }

        @Test
        void goesToTheRungThatTheBillHasReached() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE))
                    .when(ask(Rung.SUPERVISOR, InquiryPurpose.CODING, F1))
                    .thenRefusedBy("inquiry-goes-to-the-reached-rung");
        }

        @Test
        void lapsesOnlyAfterItsDay() {
            LapseInquiry lapse = new LapseInquiry(ORIGIN, Q1);
            Given asked = askedAboutLine1("100.00");
            asked.on(LATER).when(lapse).thenRefusedBy("inquiry-lapses-after-its-day");
            asked.on(LATER.plusDays(1)).when(lapse).thenEvents(new InquiryEvent.ResponseOverdue(ORIGIN, Q1, LATER));
            asked.on(LATER.plusDays(1)).and(lapse).when(lapse).thenNothing();
        }
    }

    @Nested
    class Escalation {

        private final SupervisorOverride override =
                new SupervisorOverride(new ActorId("supervisor-1"), Sensitive.of("A statutory day has passed."));

        @Test
        void followsAnAnswerOrSilence() {
            askedAboutLine1("100.00")
                    .when(escalate(Rung.SUPERVISOR))
                    .thenRefusedBy("escalation-follows-an-answer-or-silence");
            askedAboutLine1("100.00")
                    .and(answer())
                    .when(escalate(Rung.SUPERVISOR))
                    .events();
        }

        @Test
        void climbsOneRungAtATime() {
            askedAboutLine1("100.00")
                    .and(answer())
                    .when(escalate(Rung.CODING_REVIEW))
                    .thenRefusedBy("escalation-climbs-one-rung-at-a-time");
        }

        @Test
        void goesOutsideOnlyAfterTheProvidersOwnRungs() {
            Given answered = askedAboutLine1("100.00").and(answer());
            answered.when(escalate(Rung.EXTERNAL_REVIEW))
                    .thenRefusedBy("external-escalation-needs-internal-rungs-first");
            answered.when(new Escalate(
                            ORIGIN, B1, Rung.EXTERNAL_REVIEW, Sensitive.of("Statutory deadline missed."), override))
                    .events();
        }

        @Test
        void toTheSameRungChangesNothing() {
            openWith("100.00").when(escalate(Rung.FRONT_LINE)).thenNothing();
        }
    }

    @Nested
    class AFlag {

        @Test
        void isRaisedOnceForOneConcernOnALine() {
            openWith("100.00")
                    .and(flag(1, Concern.PRICE))
                    .when(flag(1, Concern.PRICE))
                    .thenNothing();
        }

        @Test
        void rememberedWhatWasAtStake() {
            assertThat(openWith("100.00").when(flag(1, Concern.PRICE)).events())
                    .singleElement()
                    .isInstanceOfSatisfying(FlagEvent.LineFlagged.class, flagged -> assertThat(flagged.atStake())
                            .isEqualTo(usd("100.00")));
        }

        @Test
        void isOnALineOfTheCase() {
            openWith("100.00").when(flag(9, Concern.PRICE)).thenRefusedBy("must-exist");
        }
    }

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
        assertThat(List.of(new org.writedown.cases.rules.SettlementNeedsWrittenTerms(false)))
                .extracting(org.writedown.cases.rules.Rule::ruleId)
                .containsExactly("settlement-needs-written-terms");
    }

    @Test
    void theHospitalIsNamedInTheRefusal() {
        var decision = Given.commands(openCase(), upload(itemised("100.00")), flag(1, Concern.PRICE))
                .when(ask(F1))
                .decision();
        assertThat(decision.toString()).contains(HOSPITAL.name());
    }
}
