package org.writedown.audit.ambulance;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A long way. */
public final class ManyMiles implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "ambulance.many-miles", 1, "More than 100 miles by ground ambulance on one line.")
            .about(Concern.SUPPLIES_AND_DRUGS, Axis.NECESSITY, Axis.DOCUMENTATION)
            .from("Medicare Benefit Policy Manual, ch. 10, 10.3: miles to the nearest appropriate facility")
            .asking(
                    "{units} miles are billed{on} ({line}). From where to where was the patient carried, and was there a nearer"
                            + " suitable hospital?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.coded("A0425")) {
            if (line.unitsAbove(100) && line.cents() > 0) {
                notes.line(Grade.ASK, line, Map.of("units", line.units().toPlainString()));
            }
        }
    }
}
