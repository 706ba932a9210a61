package org.writedown.audit.validity;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.CodeList;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A revenue code that nobody has assigned; only a question, since published lists lag behind the national one. */
public final class RevenueCodeUnknown implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.revenue-code-unknown", 1, "A revenue code that is not in the national list.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.REVENUE_CODES)
            .from("NUBC, UB-04 form locator 42; Medicare Claims Processing Manual, ch. 25, 75.4")
            .asking(
                    "{line}{on} stands under revenue code {revenue}, which is not assigned. Which department gave the service?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        CodeList assigned = bill.reference().revenueCodes();
        for (Line line : bill.lines()) {
            if (assigned != null && !line.revenue().isEmpty() && !assigned.has(line.revenue())) {
                notes.line(Grade.ASK, line, Map.of("revenue", line.revenue()));
            }
        }
    }
}
