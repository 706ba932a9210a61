package org.writedown.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.triage.Leverage;
import org.writedown.audit.triage.Triage;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** No dollar counts twice, and the order is the documented one. */
final class TriageTest {

    private static Leverage leverage(String text) {
        List<Bill> bills = FixtureFile.read("triage", text, "").getFirst().bills();
        return Triage.of(bills, Resources.audit().examine(bills).findings());
    }

    @Test
    void severalReasonsForOneLineCountItsDollarsOnce() {
        Leverage leverage = leverage("""
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
        Leverage leverage = leverage("""
                [case] the whole bill is above what the payer left, and its line is doubtful
                professional 2024-03-02 payer=medicare eob=0.00/100.00/400.00
                99244 400.00
                """);
        assertThat(leverage.total()).isEqualTo(Money.usd("400.00"));
        assertThat(leverage.few().getFirst().finding().rule()).isEqualTo("payer.above-responsibility");
    }

    @Test
    void strongerGradesComeFirstForTheSameDollars() {
        Leverage leverage = leverage("""
                [case] a likely duplicate and a question about a level, of one size
                professional 2024-03-02 dx=E11.9
                93306 320.00
                93306 320.00
                99215 320.00
                """);
        assertThat(leverage.ranked().stream().map(ranked -> ranked.finding().rule()))
                .startsWith("duplication.exact-line", "level.top-visit");
    }

    @Test
    void theFewThatMatterHoldMostOfTheWeight() {
        StringBuilder text =
                new StringBuilder("[case] one large and many small\nfacility 0131 2024-03-02\n0279 90,000.00\n");
        for (int i = 0; i < 30; i++) {
            text.append("0279 \"MISC ").append(i).append("\" 60.00\n");
        }
        Leverage leverage = leverage(text.toString());
        assertThat(leverage.ranked().size()).isGreaterThan(30);
        assertThat(leverage.few()).hasSize(1);
    }

    @Test
    void theSameBillGivesTheSameOrder() {
        String text = Resources.text("corpus/planted-hospital.txt");
        List<Bill> bills = FixtureFile.read("corpus", text, "").getFirst().bills();
        assertThat(Resources.audit().examine(bills)).isEqualTo(Resources.audit().examine(bills));
    }
}
