package org.writedown.audit.level;

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

/** The hospital's highest emergency level. */
public final class EmergencyTopFacility implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.emergency-facility", 1, "The hospital's own charge for the highest emergency level.")
            .about(Concern.LEVEL_OF_VISIT, Axis.LEVEL, Axis.DOCUMENTATION)
            .onlyFor(Scope.FACILITY)
            .from(
                    "OPPS final rules since 2000: no national guideline; each hospital applies its own, which must reasonably"
                            + " relate to its resources")
            .asking("Please send your facility's emergency level guideline and the scoring that led to {line}{on}.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            boolean top = line.code().equals("99285") || line.code().equals("G0384");
            if (top && line.cents() > 0) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }
}
