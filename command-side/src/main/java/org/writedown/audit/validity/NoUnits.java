package org.writedown.audit.validity;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A charge for nothing. */
public final class NoUnits implements AuditRule {

    private static final RuleCard CARD = RuleCard.of("validity.no-units", 1, "A charge with zero units.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY, Axis.DOCUMENTATION)
            .from("UB-04 form locator 46; CMS-1500 item 24G")
            .asking("{line}{on} is charged with no units. How many were given?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.units().signum() == 0 && line.cents() > 0) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }
}
