package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.triage.Candidate;
import org.writedown.contract.triage.Leverage;
import org.writedown.contract.triage.Ranked;
import org.writedown.contract.triage.Triage;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;

/** No dollar counts twice, and the order is the documented one. */
final class TriageTest {

    private static Leverage<AuditFinding> leverage(String text) {
        List<Bill> bills = FixtureFile.read("triage", text, "").getFirst().bills();
        return Triage.of(
                Money.USD,
                bills.stream().collect(Collectors.toMap(Bill::id, bill -> bill.statement()
                        .statedTotal())),
                Resources.audit().examine(bills).findings().stream()
                        .map(finding -> new Candidate<>(finding, finding.bill(), finding.recorded()))
                        .toList());
    }

    @Test
    void severalReasonsForOneLineCountItsDollarsOnce() {
        Leverage<AuditFinding> leverage = leverage("""
                [case] a repeated film that is also under an ended code
                facility 0131 2024-03-02
                0320 71020 400.00
                0320 71020 400.00
                """);
        assertThat(leverage.ranked()).hasSize(3);
        assertThat(leverage.total()).isEqualTo(Money.usd("800.00"));
        assertThat(leverage.byGrade()).containsEntry(Grade.CERTAIN, Money.usd("800.00"));
        assertThat(leverage.byGrade()).containsEntry(Grade.LIKELY, Money.usd("0.00"));
    }

    @Test
    void aBillNeverCountsForMoreThanItsTotal() {
        Leverage<AuditFinding> leverage = leverage("""
                [case] the whole bill is above what the payer left, and its line is doubtful
                professional 2024-03-02 payer=medicare eob=0.00/100.00/400.00
                99244 400.00
                """);
        assertThat(leverage.total()).isEqualTo(Money.usd("400.00"));
        assertThat(leverage.few().getFirst().of().rule()).isEqualTo("payer.above-responsibility");
    }

    @Test
    void strongerGradesComeFirstForTheSameDollars() {
        Leverage<AuditFinding> leverage = leverage("""
                [case] a likely duplicate and a question about a level, of one size
                professional 2024-03-02 dx=E11.9
                93306 320.00
                93306 320.00
                99215 320.00
                """);
        assertThat(leverage.ranked().stream().map(ranked -> ranked.of().rule()))
                .startsWith("duplication.exact-line", "level.top-visit");
    }

    @Test
    void theFewThatMatterHoldMostOfTheWeight() {
        StringBuilder text =
                new StringBuilder("[case] one large and many small\nfacility 0131 2024-03-02\n0279 90,000.00\n");
        for (int i = 0; i < 30; i++) {
            text.append("0279 \"MISC ").append(i).append("\" 60.00\n");
        }
        Leverage<AuditFinding> leverage = leverage(text.toString());
        assertThat(leverage.ranked().size()).isGreaterThan(30);
        assertThat(leverage.few()).hasSize(1);
    }

    @Test
    void linesComeByDollarsAndGrade() {
        Leverage<AuditFinding> leverage = leverage("""
                [case] a likely duplicate and a larger question about a level
                professional 2024-03-02 dx=R07.9
                93306 320.00
                93306 320.00
                99215 900.00
                """);
        assertThat(leverage.lines())
                .extracting(line -> line.line() + " " + line.atStake() + " " + line.grade())
                .containsExactly("B1-2 $320.00 LIKELY", "B1-3 $900.00 ASK");
        assertThat(leverage.lines().getLast().findings())
                .extracting(AuditFinding::rule)
                .contains("level.top-visit");
    }

    @Test
    void twoReasonsAboutPartsOfALineAreAboutTheSameDollars() {
        Leverage<String> leverage = Triage.of(
                Money.USD,
                Map.of(new BillId(1), Money.usd("100.00")),
                List.of(part("too many units", "60.00"), part("above the posted price", "45.00")));

        assertThat(leverage.ranked())
                .extracting(Ranked::of, Ranked::counted)
                .containsExactly(
                        tuple("too many units", Money.usd("60.00")),
                        tuple("above the posted price", Money.usd("0.00")));
        assertThat(leverage.total()).isEqualTo(Money.usd("60.00"));
    }

    private static Candidate<String> part(String what, String dollars) {
        LineId line = new LineId(new BillId(1), 1);
        return new Candidate<>(
                what,
                new BillId(1),
                new AuditedFinding(
                        new Finding("made-up", "1", "none", Map.of()),
                        Concern.PRICE,
                        Set.of(Axis.PRICE),
                        Grade.ASK,
                        List.of(line),
                        Sensitive.of("Why?"),
                        List.of(new AuditedFinding.Stake(line, Money.usd(dollars))),
                        Money.usd("0.00")));
    }

    @Test
    void theSameBillGivesTheSameOrder() {
        String text = Resources.text("corpus/planted-hospital.txt");
        List<Bill> bills = FixtureFile.read("corpus", text, "").getFirst().bills();
        assertThat(Resources.audit().examine(bills)).isEqualTo(Resources.audit().examine(bills));
    }
}
