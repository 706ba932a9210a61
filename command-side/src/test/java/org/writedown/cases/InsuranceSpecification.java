package org.writedown.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.cases.Samples.B1;
import static org.writedown.cases.Samples.ORIGIN;
import static org.writedown.cases.Samples.itemised;
import static org.writedown.cases.Samples.later;
import static org.writedown.cases.Samples.line;
import static org.writedown.cases.Samples.openWith;
import static org.writedown.cases.Samples.reverse;
import static org.writedown.cases.Samples.usd;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.writedown.cases.command.IntakeCommand.RecordInsuranceAdjudication;
import org.writedown.cases.command.RecordCommand.CorrectEntry;
import org.writedown.contract.event.IntakeEvent.AdjudicationReversed;
import org.writedown.contract.event.IntakeEvent.BilledBeyondResponsibility;
import org.writedown.contract.event.IntakeEvent.InsuranceAdjudicated;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.AdjustmentGroup;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineAdjudication;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;

/** What insurers decide of a bill, line by line, and take back; and what may be asked of the client then. */
class InsuranceSpecification {

    @Test
    void movesEachLinesMoneyOnItsLine() {
        var event = openWith("600.00", "400.00")
                .when(adjudicate(
                        "650.00",
                        "200.00",
                        "150.00",
                        decided(1, "600.00", "400.00", "100.00"),
                        decided(2, "400.00", "250.00", "100.00")))
                .events()
                .getFirst();

        assertThat(MoneyEvent.of(event))
                .containsExactly(
                        moved(Account.INSURANCE_PAID, "400.00", 1),
                        moved(Account.INSURANCE_ADJUSTED, "100.00", 1),
                        moved(Account.INSURANCE_PAID, "250.00", 2),
                        moved(Account.INSURANCE_ADJUSTED, "100.00", 2));
    }

    @Test
    void movesTheClaimsMoneyOnceWhereItsLinesDoNotAccountForIt() {
        var event = openWith("600.00", "400.00")
                .when(adjudicate("650.00", "200.00", "150.00", decided(1, "600.00", "400.00", "100.00")))
                .events()
                .getFirst();

        assertThat(MoneyEvent.of(event))
                .containsExactly(
                        moved(Account.INSURANCE_PAID, "650.00", null),
                        moved(Account.INSURANCE_ADJUSTED, "200.00", null));
    }

    @Test
    void aRemittanceThatIsSentAgainChangesNothing() {
        var command = adjudicate("400.00", "100.00", "100.00", decided(1, "600.00", "400.00", "100.00"));
        openWith("600.00").and(command).when(command).thenNothing();
        openWith("600.00").and(command).and(reverse(3)).when(command).events();
    }

    @Test
    void whatTheInsurerTookBackIsNotRecordedAgainFromTheSameFile() {
        var first = read(Confidence.EXACT, decided(1, "600.00", "400.00", "100.00"));
        Given takenBack = openWith("600.00").and(first, reverse(3));
        takenBack.when(first).thenNothing();
        takenBack.when(read(Confidence.LIKELY)).thenNothing();
    }

    @Test
    void whatAPersonCorrectedMayBeRecordedAgainFromTheSameFile() {
        var first = read(Confidence.EXACT, decided(1, "600.00", "400.00", "100.00"));
        openWith("600.00")
                .and(first, new CorrectEntry(ORIGIN, 3, Sensitive.of("It was of another bill.")))
                .and(first);
    }

    /** From a file, where the others are typed in. */
    private static RecordInsuranceAdjudication read(Confidence confidence, LineAdjudication... lines) {
        Adjudication typed = detail(confidence, lines);
        Adjudication read = new Adjudication(
                typed.payer(),
                typed.payerControl(),
                typed.statusCode(),
                typed.decidedOn(),
                typed.charged(),
                typed.adjustments(),
                typed.lines(),
                typed.confidence(),
                typed.reasons(),
                new Source(Samples.LETTER, "x12-835", "ST 1, CLP 1, segment 10"));
        return new RecordInsuranceAdjudication(
                ORIGIN, B1, usd("400.00"), usd("100.00"), null, Samples.LETTER, read, false, true);
    }

    @Test
    void aDoubtfulMatchNeedsAPerson() {
        var doubtful = detail(Confidence.DOUBTFUL);
        openWith("600.00").when(adjudicate(doubtful, false)).thenRefusedBy("doubtful-match-needs-a-person");
        openWith("600.00").when(adjudicate(doubtful, true)).events();
    }

    @Test
    void linesAreThoseOfTheBill() {
        openWith("600.00")
                .when(adjudicate("1.00", "0.00", null, decided(2, "600.00", "1.00", "0.00")))
                .thenRefusedBy("adjudication-names-lines-of-its-bill");
    }

    @Test
    void aReversalUndoesWhatItTakesBackAndNamesIt() {
        Given adjudicated = openWith("600.00")
                .and(adjudicate("400.00", "100.00", "100.00", decided(1, "600.00", "400.00", "100.00")));
        var reversed =
                (AdjudicationReversed) adjudicated.when(reverse(3)).events().getFirst();

        assertThat(reversed.reverses()).isEqualTo(3);
        assertThat(reversed.movements())
                .containsExactly(
                        moved(Account.INSURANCE_ADJUSTED, "100.00", 1).reversed(),
                        moved(Account.INSURANCE_PAID, "400.00", 1).reversed());
        adjudicated.and(reverse(3)).when(reverse(3)).thenNothing();
        adjudicated
                .when(new CorrectEntry(ORIGIN, 3, Sensitive.of("Already taken back.")))
                .thenNothing();
    }

    @Test
    void aBillThatWasStatedAfterInsuranceMovesNothingAndShowsWhatIsAskedBeyondTheClientsPart() {
        var net = new RecordInsuranceAdjudication(
                ORIGIN,
                B1,
                usd("400.00"),
                usd("100.00"),
                usd("100.00"),
                null,
                detail(Confidence.LIKELY, decided(1, "600.00", "400.00", "100.00")),
                true,
                false);
        var events = openWith("180.00").when(net).events();

        assertThat(((InsuranceAdjudicated) events.getFirst()).movements()).isEmpty();
        assertThat(events.subList(1, events.size()))
                .allSatisfy(event ->
                        assertThat(((BilledBeyondResponsibility) event).grade()).isEqualTo(Grade.CERTAIN))
                .extracting(
                        event -> ((BilledBeyondResponsibility) event).finding().rule())
                .containsExactly(
                        "client-billed-beyond-patient-responsibility",
                        "client-billed-a-contractual-adjustment",
                        "client-billed-beyond-patient-responsibility",
                        "client-billed-a-contractual-adjustment");
        var finding = ((BilledBeyondResponsibility) events.get(1)).finding();
        assertThat(finding.facts())
                .containsEntry("asked", "180.00")
                .containsEntry("patientResponsibility", "100.00")
                .containsEntry("excess", "80.00");
    }

    @Test
    void aLaterStatementThatAsksMoreThanTheClientsPartIsPutOnRecord() {
        Given adjudicated = openWith("600.00")
                .and(adjudicate("400.00", "100.00", "100.00", decided(1, "600.00", "400.00", "100.00")));
        assertThat(adjudicated.history()).noneMatch(BilledBeyondResponsibility.class::isInstance);

        var events = adjudicated.when(later(itemised("600.00", "75.00"))).events();

        assertThat(events)
                .filteredOn(BilledBeyondResponsibility.class::isInstance)
                .extracting(event ->
                        ((BilledBeyondResponsibility) event).finding().facts().get("excess"))
                .containsExactly("75.00", null);
    }

    private static RecordInsuranceAdjudication adjudicate(
            String paid, String contractual, @Nullable String owed, LineAdjudication... lines) {
        return new RecordInsuranceAdjudication(
                ORIGIN,
                B1,
                usd(paid),
                usd(contractual),
                owed == null ? null : usd(owed),
                null,
                detail(Confidence.EXACT, lines),
                false,
                false);
    }

    private static RecordInsuranceAdjudication adjudicate(Adjudication detail, boolean confirmed) {
        return new RecordInsuranceAdjudication(
                ORIGIN, B1, usd("1.00"), usd("0.00"), null, null, detail, false, confirmed);
    }

    private static Adjudication detail(Confidence confidence, LineAdjudication... lines) {
        return new Adjudication(
                "Example Health Plan",
                Sensitive.of("CLAIM-1"),
                "1",
                Given.TODAY,
                usd("600.00"),
                List.of(),
                List.of(lines),
                confidence,
                List.of("the account is the bill's"),
                new Source(null, "x12-835", "ST 1, CLP 1, segment 10"));
    }

    private static LineAdjudication decided(int line, String charged, String paid, String contractual) {
        var owed = usd(charged).minus(usd(paid)).minus(usd(contractual));
        return new LineAdjudication(
                line(line),
                null,
                usd(charged),
                usd(paid),
                null,
                List.of(
                        new Adjustment(AdjustmentGroup.CO, "45", usd(contractual)),
                        new Adjustment(AdjustmentGroup.PR, "2", owed)),
                "segment 14 (SVC)");
    }

    private static Movement moved(Account to, String amount, @Nullable Integer line) {
        return Movement.of(Account.OUTSTANDING, to, usd(amount), B1, line == null ? null : line(line));
    }
}
