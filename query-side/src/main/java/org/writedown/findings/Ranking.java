package org.writedown.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.contract.value.AuditedFinding.Stake;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/**
 * The few that matter first: by grade, then by dollars at stake, then by number. Each dollar of a line counts for the first
 * finding that it rests on, and for a later one only beyond what was counted; the same for dollars of a bill as a whole.
 */
final class Ranking {

    private static final Comparator<FindingNow> PRIORITY = Comparator.comparing(
                    (FindingNow now) -> now.finding().grade())
            .thenComparing(now -> now.finding().atStake(), Comparator.reverseOrder())
            .thenComparing(FindingNow::id);

    private final Map<LineId, Money> onLines = new HashMap<>();
    private final Map<BillId, Money> onBills = new HashMap<>();

    private Ranking() {}

    /** @param counted the dollars that no finding before it counted */
    record Ranked(FindingNow finding, Money counted) {}

    static List<Ranked> of(CaseFindings view) {
        Ranking ranking = new Ranking();
        List<Ranked> ranked = new ArrayList<>();
        view.findings().values().stream()
                .filter(FindingNow::counts)
                .sorted(PRIORITY)
                .forEach(now -> ranked.add(new Ranked(now, ranking.counted(now))));
        return ranked;
    }

    private Money counted(FindingNow now) {
        Money sum = beyond(onBills, now.bill(), now.finding().onBill());
        for (Stake stake : now.finding().stakes()) {
            sum = sum.plus(beyond(onLines, stake.line(), stake.amount()));
        }
        return sum;
    }

    private static <K> Money beyond(Map<K, Money> counted, K key, Money amount) {
        Money before = counted.getOrDefault(key, Money.zero(amount.currency()));
        counted.put(key, before.max(amount));
        return amount.max(before).minus(before);
    }
}
