package org.writedown.findings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.triage.Candidate;
import org.writedown.contract.triage.Leverage;
import org.writedown.contract.triage.Ranked;
import org.writedown.contract.triage.Triage;
import org.writedown.contract.value.BillCircumstances;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.projection.ViewRow;

/**
 * What audits, persons and the guard of the client's part found, the weightiest first, and then what was dismissed or is gone.
 *
 * @param version how many events this answer has in it
 * @param audited bills that were audited
 * @param circumstances what is known of bills beyond their statements, from persons or from their files, which audits go by
 */
public record FindingsAnswer(
        CaseId caseId,
        long version,
        List<BillId> audited,
        Map<BillId, BillCircumstances> circumstances,
        Summary leverage,
        List<Item> findings) {

    /**
     * What still rests on open questions. No dollar is counted twice.
     *
     * @param byGrade the same dollars by the grade of the finding that counts them
     * @param few what to ask first: the findings that hold most of the weight, and all that are certain
     * @param lines lines by dollars and grade, the weightiest first
     */
    public record Summary(int findings, Money atStake, Map<Grade, Money> byGrade, List<String> few, List<Line> lines) {}

    /** One line: its dollars that rest on questions, the strongest grade, and the findings that ask. */
    public record Line(LineId line, Money atStake, Grade grade, List<String> findings) {}

    /**
     * One finding.
     *
     * @param key the finding's id
     * @param atStake dollars that depend on the answer
     * @param counted those of them that no other finding counts; absent for what no longer stands
     */
    public record Item(
            String key,
            @JsonUnwrapped FindingNow finding,
            Money atStake,
            @Nullable Money counted) {}

    static FindingsAnswer of(ViewRow<CaseFindings> row) {
        CaseFindings view = row.view();
        List<FindingNow> all = Stream.concat(
                        view.findings().values().stream(), GuardFindings.onTheirLines(view.guarded()).stream())
                .toList();
        Leverage<FindingNow> leverage = Triage.of(
                view.currency(),
                view.totals(),
                all.stream()
                        .filter(FindingNow::counts)
                        .map(now -> new Candidate<>(now, now.bill(), now.finding()))
                        .toList());
        Stream<Item> standing = leverage.ranked().stream().map(one -> item(one.of(), one.counted()));
        Stream<Item> rest = all.stream().filter(now -> !now.counts()).map(now -> item(now, null));
        return new FindingsAnswer(
                row.caseId(),
                row.version(),
                view.audited(),
                view.known(),
                summary(leverage),
                Stream.concat(standing, rest).toList());
    }

    private static String key(FindingNow now) {
        return now.id().toString();
    }

    private static Item item(FindingNow now, @Nullable Money counted) {
        return new Item(key(now), now, now.finding().atStake(), counted);
    }

    private static Summary summary(Leverage<FindingNow> leverage) {
        return new Summary(
                leverage.ranked().size(),
                leverage.total(),
                leverage.byGrade(),
                leverage.few().stream().map(Ranked::of).map(FindingsAnswer::key).toList(),
                leverage.lines().stream()
                        .map(line -> new Line(
                                line.line(),
                                line.atStake(),
                                line.grade(),
                                line.findings().stream()
                                        .map(FindingsAnswer::key)
                                        .toList()))
                        .toList());
    }
}
