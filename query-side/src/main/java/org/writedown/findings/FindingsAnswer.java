package org.writedown.findings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;
import org.writedown.findings.Ranking.Ranked;
import org.writedown.projection.ViewRow;

/**
 * What audits found, the most telling first, and then what was dismissed or is gone.
 *
 * @param version how many events this answer has in it
 * @param audited bills that were audited
 */
public record FindingsAnswer(
        CaseId caseId, long version, List<BillId> audited, Leverage leverage, List<Item> findings) {

    /**
     * What still rests on open questions. No dollar is counted twice.
     *
     * @param byGrade the same dollars by the grade of the finding that counts them
     */
    public record Leverage(int findings, Money atStake, Map<Grade, Money> byGrade) {}

    /**
     * One finding.
     *
     * @param atStake dollars that depend on the answer
     * @param counted those of them that no finding before it in the list counts; absent for what no longer stands
     */
    public record Item(
            @JsonUnwrapped FindingNow finding,
            Money atStake,
            @Nullable Money counted) {}

    static FindingsAnswer of(ViewRow<CaseFindings> row) {
        CaseFindings view = row.view();
        List<Ranked> ranked = Ranking.of(view);
        Stream<Item> standing = ranked.stream().map(one -> item(one.finding(), one.counted()));
        Stream<Item> rest =
                view.findings().values().stream().filter(now -> !now.counts()).map(now -> item(now, null));
        return new FindingsAnswer(
                row.caseId(),
                row.version(),
                view.audited(),
                leverage(view, ranked),
                Stream.concat(standing, rest).toList());
    }

    private static Item item(FindingNow now, @Nullable Money counted) {
        return new Item(now, now.finding().atStake(), counted);
    }

    private static Leverage leverage(CaseFindings view, List<Ranked> ranked) {
        Map<Grade, Money> byGrade = new TreeMap<>();
        ranked.forEach(one -> byGrade.merge(one.finding().finding().grade(), one.counted(), Money::plus));
        return new Leverage(ranked.size(), Money.sum(view.currency(), byGrade.values()), byGrade);
    }
}
