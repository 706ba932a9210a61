package org.writedown.contract.triage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.contract.value.AuditedFinding.Stake;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** What was counted, and what is left to count of each bill. */
final class Counter {

    private final Map<BillId, Money> left;
    private final Map<LineId, Money> asked = new HashMap<>();
    private final Map<BillId, Money> askedOfBills = new HashMap<>();
    private final Map<LineId, Map<Grade, Money>> lines = new LinkedHashMap<>();

    Counter(Map<BillId, Money> totals) {
        left = new HashMap<>(totals);
    }

    /** Counts what no finding before it did. */
    <T> Ranked<T> counted(Candidate<T> candidate) {
        BillId bill = candidate.bill();
        Money sum = take(bill, beyond(askedOfBills, bill, candidate.finding().onBill()));
        for (Stake stake : candidate.finding().stakes()) {
            Money taken = take(stake.line().bill(), beyond(asked, stake.line(), stake.amount()));
            lines.computeIfAbsent(stake.line(), line -> new TreeMap<>())
                    .merge(candidate.finding().grade(), taken, Money::plus);
            sum = sum.plus(taken);
        }
        return new Ranked<>(candidate, sum);
    }

    /** By line, its counted dollars by the grade that counted them. */
    Map<LineId, Map<Grade, Money>> lines() {
        return lines;
    }

    /** Two reasons about one line are about the same dollars of it, as far as both reach. */
    private static <K> Money beyond(Map<K, Money> asked, K key, Money amount) {
        Money before = asked.getOrDefault(key, Money.zero(amount.currency()));
        asked.put(key, before.max(amount));
        return amount.max(before).minus(before);
    }

    private Money take(BillId bill, Money wanted) {
        Money available = left.getOrDefault(bill, Money.zero(wanted.currency()));
        Money taken = wanted.min(available);
        left.put(bill, available.minus(taken));
        return taken;
    }
}
