package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.F1;
import static org.writedown.cases.Samples.F2;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.Q1;
import static org.writedown.cases.Samples.answer;
import static org.writedown.cases.Samples.ask;
import static org.writedown.cases.Samples.askedAboutLine1;
import static org.writedown.cases.Samples.flag;
import static org.writedown.cases.Samples.line;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.pay;
import static org.writedown.cases.Samples.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.FlagOutcome;
import org.writedown.cases.command.RecordCommand.CorrectEntry;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.event.ResponseEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.ResponseId;
import org.writedown.contract.value.Sensitive;

/** What a provider's answer does to lines, flags and balances. */
class ResponseSpecification {

    private static final ResponseId R1 = new ResponseId(1);
    private static final Cause CONCEDED = Cause.concession(F1, Q1, R1, Samples.LETTER);

    @Test
    void aDowngradeMovesTheDifferenceToReduced() {
        var then = askedAboutLine1("2000.00", "500.00")
                .when(answer(new FlagOutcome.Downgraded(F1, ProcedureCode.of("99283"), usd("900.00"))));

        assertThat(then.events().get(1))
                .isEqualTo(new ResponseEvent.LineDowngraded(
                        ORIGIN,
                        R1,
                        F1,
                        line(1),
                        ProcedureCode.of("99285"),
                        ProcedureCode.of("99283"),
                        usd("2000.00"),
                        usd("900.00"),
                        List.of(new Movement(
                                Account.OUTSTANDING,
                                Account.REDUCED,
                                usd("1100.00"),
                                Samples.B1,
                                line(1),
                                ReductionKind.DOWNGRADE,
                                CONCEDED))));
    }

    @Test
    void aReductionAfterPaymentBecomesCredit() {
        var then = askedAboutLine1("100.00").and(pay("80.00")).when(answer(new FlagOutcome.Removed(F1)));

        assertThat(MoneyEvent.of(then.events().get(1)))
                .extracting(Movement::from, Movement::to, Movement::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Account.OUTSTANDING, Account.REDUCED, usd("20.00")),
                        org.assertj.core.groups.Tuple.tuple(Account.PAID, Account.CREDIT, usd("80.00")));
    }

    @Test
    void severalFlagsOnALineShareOneReduction() {
        var then = openWith("900.00")
                .and(flag(1, Concern.LEVEL_OF_VISIT), flag(1, Concern.MODIFIER), ask(F1, F2))
                .when(answer(new FlagOutcome.Reduced(F1, usd("400.00"))));

        assertThat(then.events()).last().isEqualTo(new ResponseEvent.FlagSuperseded(ORIGIN, R1, F2, F1));
    }

    @Test
    void oneResponseCannotReduceALineTwice() {
        openWith("900.00")
                .and(flag(1, Concern.LEVEL_OF_VISIT), flag(1, Concern.MODIFIER), ask(F1, F2))
                .when(answer(
                        new FlagOutcome.Reduced(F1, usd("400.00")),
                        new FlagOutcome.WithoutModifier(F2, new Modifier("25"), usd("300.00"))))
                .thenRefusedBy("each-dollar-is-won-once");
    }

    @Test
    void aConcededFlagIsNotConcededAgain() {
        askedAboutLine1("900.00")
                .and(answer(new FlagOutcome.Reduced(F1, usd("400.00"))))
                .when(answer(new FlagOutcome.Removed(F1)))
                .thenRefusedBy("each-dollar-is-won-once");
    }

    @Test
    void aChargeCannotBeReducedToMoreThanItIs() {
        askedAboutLine1("900.00")
                .when(answer(new FlagOutcome.Reduced(F1, usd("900.00"))))
                .thenRefusedBy("reduction-lowers-the-charge");
        askedAboutLine1("900.00")
                .when(answer(new FlagOutcome.Reduced(F1, usd("-1.00"))))
                .thenRefusedBy("reduction-lowers-the-charge");
    }

    @Test
    void onlyABilledModifierCanBeDropped() {
        askedAboutLine1("900.00")
                .when(answer(new FlagOutcome.WithoutModifier(F1, new Modifier("59"), usd("1.00"))))
                .thenRefusedBy("modifier-is-on-the-line");
    }

    @Test
    void aResponseAnswersOnlyWhatWasAsked() {
        openWith("900.00", "100.00")
                .and(flag(1, Concern.LEVEL_OF_VISIT), flag(2, Concern.DUPLICATE), ask(F1))
                .when(answer(new FlagOutcome.Removed(F2)))
                .thenRefusedBy("outcome-answers-an-asked-flag");
    }

    @Test
    void aConcessionTakesNoMoreThanIsLeftOnTheBill() {
        askedAboutLine1("900.00", "100.00")
                .and(new org.writedown.cases.command.AccountCommand.WriteOff(
                        ORIGIN, Samples.B1, usd("500.00"), Sensitive.of("Goodwill."), null))
                .when(answer(new FlagOutcome.Removed(F1)))
                .thenRefusedBy("balance-never-below-zero");
    }

    @Test
    void aDuplicateTakenOffIsWonAsDuplicate() {
        var then = openWith("900.00", "300.00")
                .and(flag(2, Concern.DUPLICATE), ask(F1))
                .when(answer(new FlagOutcome.Removed(F1)));

        assertThat(MoneyEvent.of(then.events().get(1)))
                .extracting(Movement::kind)
                .containsExactly(ReductionKind.DUPLICATE);
    }

    @Test
    void aCorrectionUndoesAConcessionExactly() {
        Given answered = askedAboutLine1("900.00").and(answer(new FlagOutcome.Reduced(F1, usd("400.00"))));
        long wrong = answered.history().size() - 1L;
        CorrectEntry correct = new CorrectEntry(ORIGIN, wrong, Sensitive.of("Misread the letter."));

        var corrected = answered.when(correct).events();

        assertThat(corrected).singleElement().isInstanceOfSatisfying(EntryCorrected.class, event -> assertThat(
                        event.movements())
                .singleElement()
                .extracting(Movement::from, Movement::to, Movement::amount)
                .containsExactly(Account.REDUCED, Account.OUTSTANDING, usd("500.00")));
        answered.and(correct).when(correct).thenNothing();
        answered.and(answer(new FlagOutcome.Reduced(F1, usd("450.00"))));
    }
}
