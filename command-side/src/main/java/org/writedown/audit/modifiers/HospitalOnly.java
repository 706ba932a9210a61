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

/** A hospital's modifier on a practitioner's line. */
public final class HospitalOnly implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.hospital-only",
                    1,
                    "Modifier 27 (several hospital outpatient visits on one date) on a practitioner's line.")
            .about(Concern.MODIFIER, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from("CPT modifier 27 (hospital outpatient use); Medicare Claims Processing Manual, ch. 4, 20.6.3")
            .asking("{line}{on} bears modifier 27, which is for hospitals' outpatient visits. Which modifier is meant?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.has("27")) {
                notes.line(Grade.LIKELY, line, Map.of());
            }
        }
    }
}
