package org.writedown.audit.modifiers;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Modifier 50 and two units: both sides counted twice. */
public final class BilateralUnits implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.bilateral-units", 1, "A professional line with modifier 50 and more than one unit.")
            .about(Concern.MODIFIER, Axis.DUPLICATION)
            .onlyFor(Scope.PROFESSIONAL)
            .from("Medicare Claims Processing Manual, ch. 12, 40.7: modifier 50 with one unit")
            .asking(
                    "{line}{on} is billed for both sides with {units} units. Were {units} counted for the same two sides?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.has("50") && line.unitsAbove(1)) {
                notes.line(
                        Grade.ASK,
                        line,
                        line.cents() / 2,
                        Map.of("units", line.units().toPlainString()));
            }
        }
    }
}
