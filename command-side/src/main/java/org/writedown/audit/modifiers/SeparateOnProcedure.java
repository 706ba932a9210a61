package org.writedown.audit.modifiers;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Modifier 25 where no visit is. */
public final class SeparateOnProcedure implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.separate-visit-on-procedure",
                    1,
                    "Modifier 25 on a surgical, imaging or laboratory code.")
            .about(Concern.MODIFIER, Axis.VALIDITY)
            .from("CPT modifier 25 belongs to evaluation and management services")
            .asking("{line}{on} carries modifier 25, which belongs to visits. Which modifier describes the service?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.has("25") && line.codeWithin(10004, 89398)) {
                notes.line(Grade.ASK, line, 0, Map.of());
            }
        }
    }
}
