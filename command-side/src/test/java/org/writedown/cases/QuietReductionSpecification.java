package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.F1;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.Q1;
import static org.writedown.cases.Samples.askedAboutLine1;
import static org.writedown.cases.Samples.attribute;
import static org.writedown.cases.Samples.itemised;
import static org.writedown.cases.Samples.later;
import static org.writedown.cases.Samples.line;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.pay;
import static org.writedown.cases.Samples.statement;
import static org.writedown.cases.Samples.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.AccountCommand.RecordRefund;
import org.writedown.cases.command.Attribution;
import org.writedown.cases.command.Attribution.Bearer;
import org.writedown.cases.command.Attribution.Earned;
import org.writedown.cases.command.Attribution.NotOurs;
import org.writedown.cases.command.RecordCommand.CorrectEntry;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.IntakeEvent.LaterStatementRecorded;
import org.writedown.contract.event.IntakeEvent.ReductionAttributed;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineDifference;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.ReductionKind;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.contract.value.Statement;
import org.writedown.contract.value.StatementKind;

/** Reductions that a later statement shows without a word, and who is said to have earned them. */
class QuietReductionSpecification {

    private static final Attribution BY_FLAG_1 = new Earned(ReductionKind.CHARGE_REDUCTION, F1, Q1, null);

    /** Line 1 was asked about; then, in entry 5, a later statement asks 200 less for it. */
    private static Given quietly() {
        return askedAboutLine1("900.00", "100.00").and(later(itemised("700.00", "100.00")));
    }

    @Test
    void aPersonSaysWhichFlagEarnedIt() {
        Given given = quietly();
        var event = (ReductionAttributed)
                given.when(attribute(5, 1, BY_FLAG_1)).events().getFirst();

        assertThat(event.movements())
                .extracting(Movement::from, Movement::to, Movement::amount, Movement::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Account.REDUCED, Account.OUTSTANDING, usd("200.00"), ReductionKind.UNATTRIBUTED),
                        org.assertj.core.groups.Tuple.tuple(
                                Account.OUTSTANDING, Account.REDUCED, usd("200.00"), ReductionKind.CHARGE_REDUCTION));
        assertThat(event.flag()).contains(F1);
        assertThat(reduced(event)).isEqualTo(usd("0.00"));
    }

    @Test
    void whatWasNotTheFirmsIsNotCountedAsWon() {
        var byProvider = (ReductionAttributed) quietly()
                .when(attribute(5, 1, new NotOurs(Bearer.PROVIDER)))
                .events()
                .getFirst();
        var byInsurer = (ReductionAttributed) quietly()
                .when(attribute(5, 1, new NotOurs(Bearer.INSURER)))
                .events()
                .getFirst();

        assertThat(byProvider.movements().getLast().to()).isEqualTo(Account.WRITTEN_OFF);
        assertThat(byInsurer.movements().getLast().to()).isEqualTo(Account.INSURANCE_ADJUSTED);
        assertThat(reduced(byProvider)).isEqualTo(usd("-200.00"));
    }

    @Test
    void itIsSaidOnceAndChangedByCorrectingIt() {
        Given said = quietly().and(attribute(5, 1, BY_FLAG_1));
        said.when(attribute(5, 1, new NotOurs(Bearer.PROVIDER))).thenRefusedBy("quiet-reduction-is-attributed-once");

        said.and(new CorrectEntry(ORIGIN, 6, Sensitive.of("It was the insurer.")))
                .when(attribute(5, 1, new NotOurs(Bearer.INSURER)))
                .events();
    }

    @Test
    void theFlagThatEarnedItIsNoLongerAQuestion() {
        quietly()
                .and(attribute(5, 1, BY_FLAG_1))
                .when(Samples.answer(new org.writedown.cases.command.FlagOutcome.Removed(F1)))
                .thenRefusedBy("each-dollar-is-won-once");
    }

    @Test
    void theFirmEarnedOnlyWhatItAskedAbout() {
        var unasked = openWith("900.00", "100.00")
                .and(Samples.flag(1, org.writedown.contract.value.Concern.PRICE))
                .and(later(itemised("700.00", "100.00")));
        unasked.when(attribute(4, 1, new Earned(ReductionKind.REMOVAL, F1, null, null)))
                .thenRefusedBy("attribution-follows-a-question");
        unasked.when(attribute(4, 1, new Earned(ReductionKind.REMOVAL, null, null, null)))
                .thenRefusedBy("attribution-follows-a-question");
        quietly()
                .when(attribute(5, 1, new Earned(ReductionKind.UNATTRIBUTED, F1, null, null)))
                .thenRefusedBy("attribution-names-a-kind");
        quietly().when(attribute(5, 2, BY_FLAG_1)).thenRefusedBy("must-exist");
        quietly().when(attribute(4, 1, BY_FLAG_1)).thenRefusedBy("must-exist");
    }

    @Test
    void afterThePaymentItIsOwedBackAndAfterTheRefundItStandsAsItIs() {
        Given paid = askedAboutLine1("900.00").and(pay("900.00"), later(itemised("700.00")));
        var owed = paid.when(attribute(6, 1, BY_FLAG_1)).events().getFirst();
        assertThat(MoneyEvent.of(owed).getLast().to()).isEqualTo(Account.CREDIT);

        paid.and(new RecordRefund(ORIGIN, Samples.B1, usd("200.00"), null))
                .when(attribute(6, 1, BY_FLAG_1))
                .thenRefusedBy("attribution-moves-what-is-still-there");
    }

    @Test
    void aLineUnderAnotherCodeIsThatLineAndItsDifferenceIsQuiet() {
        BillLine first = itemised("900.00").lines().getFirst();
        BillLine under = new BillLine(
                1,
                first.revenue(),
                ProcedureCode.of("99283"),
                first.modifiers(),
                null,
                first.units(),
                first.unit(),
                usd("650.00"),
                first.serviceFrom(),
                first.serviceTo(),
                first.diagnosisPointers(),
                null,
                null);
        Given given = openWith("900.00").and(later(statement(StatementKind.ITEMISED, List.of(under), "650.00")));

        var recorded = (LaterStatementRecorded) given.history().getLast();
        assertThat(recorded.differences())
                .containsExactly(
                        new LineDifference(line(1), 1, LineDifference.Kind.RECODED, usd("900.00"), usd("650.00")));
        assertThat(recorded.movements())
                .singleElement()
                .extracting(Movement::amount, Movement::kind)
                .containsExactly(usd("250.00"), ReductionKind.UNATTRIBUTED);
        var file = ((CaseState.Active) given.state()).file();
        assertThat(file.line(line(1)).orElseThrow().code()).isEqualTo(ProcedureCode.of("99283"));
        assertThat(file.line(line(1)).orElseThrow().billed().procedure()).isEqualTo(ProcedureCode.of("99285"));
        assertThat(file.bill(Samples.B1).orElseThrow().balances().billed()).isEqualTo(usd("900.00"));
    }

    @Test
    void aStatementThatIsReadAgainSaysNothingNewAfterALaterOne() {
        Source file = new Source(Samples.LETTER, "table-csv", "row 4");
        Statement first = itemised("900.00", "100.00").readFrom(file);
        Given two = Given.commands(Samples.openCase(), Samples.upload(first)).and(later(itemised("700.00", "100.00")));

        two.when(later(first)).thenNothing();
        two.when(Samples.upload(first)).thenNothing();
        assertThat(two.when(later(itemised("900.00", "100.00"))).events())
                .as("another file that says so may be right")
                .isNotEmpty();
    }

    @Test
    void anOlderStatementSaysNothingLater() {
        var older = itemised("500.00");
        var before = new Statement(
                older.provider(),
                older.account(),
                older.kind(),
                older.side(),
                older.typeOfBill(),
                older.statedOn().minusDays(30),
                older.diagnoses(),
                older.lines(),
                older.statedTotal(),
                older.source());
        openWith("900.00").when(later(before)).thenRefusedBy("later-statement-is-not-older");
    }

    private static Money reduced(ReductionAttributed event) {
        return Money.sum(
                Money.USD, event.movements().stream().map(Movement::reduction).toList());
    }
}
