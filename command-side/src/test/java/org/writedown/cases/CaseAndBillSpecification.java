package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.by;
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

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.CaseFileCommand.CloseCase;
import org.writedown.cases.command.CaseFileCommand.ReopenCase;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.contract.event.CaseFileEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.StatementKind;

/** When a case lives, and how bills come into it: what the rules let through and what they refuse. */
class CaseAndBillSpecification {

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
}
