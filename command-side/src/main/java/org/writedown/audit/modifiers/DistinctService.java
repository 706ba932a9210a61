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

/** Modifier 59 or one of the X modifiers. */
public final class DistinctService implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.distinct-service",
                    1,
                    "A line that is paid separately because of modifier 59 or X{EPSU}.")
            .about(Concern.MODIFIER, Axis.DOCUMENTATION)
            .from("NCCI Policy Manual, ch. 1, E; CMS, proper use of modifiers 59 and X{EPSU}")
            .asking(
                    "{line}{on} is billed as a distinct service. Which documentation supports the modifier, and why was the"
                            + " service distinct?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.hasAny(Modifiers.DISTINCT) && !Visits.is(line) && line.cents() > 0 && line.isCoded()) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }
}
