package org.writedown.contract.value;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an audit rule found on a bill: a question and never a verdict.
 *
 * @param basis the rule, its version, the editions of the data that it went by, and the matched facts
 * @param lines those that the question is about first, then those that explain it; empty for the bill as a whole
 * @param question what is worth asking
 * @param stakes by line, the dollars that depend on the answer
 * @param onBill dollars that depend on it and are on no line in particular
 */
public record AuditedFinding(
        Finding basis,
        Concern concern,
        Set<Axis> axes,
        Grade grade,
        List<LineId> lines,
        Sensitive<String> question,
        List<Stake> stakes,
        Money onBill) {

    public AuditedFinding {
        axes = Collections.unmodifiableSet(new TreeSet<>(axes));
        lines = List.copyOf(lines);
        stakes = List.copyOf(stakes);
    }

    /** Dollars of one line. */
    public record Stake(LineId line, Money amount) {}

    public Money atStake() {
        return Money.sum(onBill.currency(), stakes.stream().map(Stake::amount).toList())
                .plus(onBill);
    }

    /** Whether it asks the same about the same lines, whatever else has changed. */
    public boolean isAbout(AuditedFinding other) {
        return basis.rule().equals(other.basis.rule()) && lines.equals(other.lines);
    }

    /**
     * Whether nothing has changed that a person would judge anew: another version of the rule or another edition of the
     * data alone is no change.
     */
    public boolean saysTheSame(AuditedFinding other) {
        return isAbout(other)
                && grade == other.grade
                && basis.facts().equals(other.basis.facts())
                && question.equals(other.question)
                && stakes.equals(other.stakes)
                && onBill.equals(other.onBill);
    }
}
