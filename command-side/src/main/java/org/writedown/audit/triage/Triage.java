package org.writedown.audit.triage;

import java.util.Comparator;
import java.util.List;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.Axis;

/**
 * Ranks findings and counts each dollar once.
 *
 * <p>Dollars are claimed in a fixed order: stronger grades first; within a grade by the kind of ground, from what can
 * be shown on the bill itself to what is a matter of judgement (arithmetic, duplication, bundling, validity, timing,
 * level, price, documentation, necessity); then the larger stake, the line, the rule's id. A line's dollars are
 * claimed up to its charge and a bill's up to its total; what a later finding asks beyond that counts as nothing, but
 * the finding stays: it is another reason for the same dollars.
 */
public final class Triage {

    private static final List<Axis> GROUNDS = List.of(
            Axis.ARITHMETIC,
            Axis.DUPLICATION,
            Axis.BUNDLING,
            Axis.VALIDITY,
            Axis.TIMING,
            Axis.LEVEL,
            Axis.PRICE,
            Axis.DOCUMENTATION,
            Axis.NECESSITY);

    private static final Comparator<AuditFinding> CLAIMS = Comparator.comparing(AuditFinding::grade)
            .thenComparingInt(Triage::ground)
            .thenComparing(AuditFinding::atStake, Comparator.reverseOrder())
            .thenComparing(AuditFinding.ORDER);

    private Triage() {}

    /**
     * @param bills the audited bills, for what their lines and they themselves can lose at most
     * @param findings of those bills
     */
    public static Leverage of(List<Bill> bills, List<AuditFinding> findings) {
        Counter counter = new Counter(bills);
        List<Ranked> ranked = findings.stream()
                .sorted(CLAIMS)
                .map(finding -> new Ranked(finding, counter.claim(finding)))
                .sorted(Ranked.FIRST)
                .toList();
        return Leverage.of(ranked);
    }

    private static int ground(AuditFinding finding) {
        return finding.axes().stream().mapToInt(GROUNDS::indexOf).min().orElse(GROUNDS.size());
    }
}
