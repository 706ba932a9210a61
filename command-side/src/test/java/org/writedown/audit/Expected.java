package org.writedown.audit;

import org.writedown.audit.rule.AuditFinding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;

/** A finding that a fixture expects: the rule, its grade, and a line it is about (0: the bill as a whole). */
record Expected(String rule, Grade grade, LineId at) {

    boolean isMetBy(AuditFinding finding) {
        boolean there = finding.lines().isEmpty()
                ? finding.bill().equals(at.bill())
                : finding.lines().contains(at)
                        || (isWholeBill() && finding.bill().equals(at.bill()));
        return finding.rule().equals(rule) && finding.grade() == grade && there;
    }

    /** Expectations on a bill's heading stand at a line that no bill reaches. */
    boolean isWholeBill() {
        return at.number() == BILL;
    }

    static final int BILL = 99_999;
}
