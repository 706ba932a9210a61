package org.writedown.audit;

import java.util.Set;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;

/**
 * What is to be found: the rule, its grade, and the lines any of which the finding may name (0: the bill as a whole).
 *
 * @param must or else it only may be found, at whatever grade
 */
record Expected(boolean must, String rule, Grade grade, Set<LineId> at) {

    Expected(String rule, Grade grade, LineId at) {
        this(true, rule, grade, Set.of(at));
    }

    boolean isMetBy(AuditFinding finding) {
        return finding.rule().equals(rule)
                && (!must || finding.grade() == grade)
                && at.stream().anyMatch(line -> isThere(finding, line));
    }

    private static boolean isThere(AuditFinding finding, LineId line) {
        return finding.lines().contains(line)
                || ((finding.lines().isEmpty() || line.number() == BILL)
                        && finding.bill().equals(line.bill()));
    }

    /** Expectations on a bill's heading stand at a line that no bill reaches. */
    boolean isWholeBill() {
        return at.stream().anyMatch(line -> line.number() == BILL);
    }

    static final int BILL = 99_999;
}
