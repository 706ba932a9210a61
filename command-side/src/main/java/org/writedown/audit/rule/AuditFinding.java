package org.writedown.audit.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;

/**
 * A question worth asking, and what it rests on. Never a verdict.
 *
 * @param edition of the reference data, or {@code none}
 * @param lines those that the question is about first, then those that explain it; empty for the bill as a whole
 * @param facts what was matched, by name
 * @param stakes by line, the dollars that depend on the answer
 * @param onBill dollars that depend on it and are on no line in particular
 */
public record AuditFinding(
        String rule,
        String ruleVersion,
        String edition,
        Grade grade,
        Set<Axis> axes,
        Concern concern,
        BillId bill,
        List<LineId> lines,
        SortedMap<String, String> facts,
        String question,
        SortedMap<LineId, Money> stakes,
        Money onBill) {

    public AuditFinding {
        lines = List.copyOf(lines);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        stakes = Collections.unmodifiableSortedMap(new TreeMap<>(stakes));
    }

    /** The bill's order, then the rule's id: the same input always gives the same sequence. */
    public static final Comparator<AuditFinding> ORDER = Comparator.comparing(AuditFinding::bill)
            .thenComparingInt(finding ->
                    finding.lines.isEmpty() ? 0 : finding.lines.getFirst().number())
            .thenComparing(AuditFinding::rule)
            .thenComparing(AuditFinding::lines, AuditFinding::compareLines)
            .thenComparing(finding -> finding.facts.toString());

    private static int compareLines(List<LineId> one, List<LineId> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    public Money atStake() {
        return Money.sum(onBill.currency(), stakes.values()).plus(onBill);
    }

    /** The same with other facts beside it. */
    public AuditFinding with(SortedMap<String, String> other) {
        return new AuditFinding(
                rule, ruleVersion, edition, grade, axes, concern, bill, lines, other, question, stakes, onBill);
    }

    /** What is kept in the case's record. */
    public AuditedFinding recorded() {
        return new AuditedFinding(
                new Finding(rule, ruleVersion, edition, facts),
                concern,
                axes,
                grade,
                lines,
                Sensitive.of(question),
                stakes.entrySet().stream()
                        .map(stake -> new AuditedFinding.Stake(stake.getKey(), stake.getValue()))
                        .toList(),
                onBill);
    }
}
