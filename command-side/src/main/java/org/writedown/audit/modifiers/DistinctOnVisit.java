package org.writedown.audit.modifiers;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Modifiers;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Modifier 59 on a visit. */
public final class DistinctOnVisit implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.distinct-on-visit", 1, "Modifier 59 or X{EPSU} on an evaluation and management code.")
            .about(Concern.MODIFIER, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .from("CPT modifier 59; NCCI Policy Manual, ch. 1, E: not used on visits, which have modifier 25")
            .asking("{line}{on} carries a modifier for distinct procedures on a visit. What makes the visit separate?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.hasAny(Modifiers.DISTINCT) && Visits.is(line)) {
                notes.line(Grade.LIKELY, line, Map.of());
            }
        }
    }
}
