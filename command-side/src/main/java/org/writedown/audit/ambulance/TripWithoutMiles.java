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

/** A trip without miles. */
public final class TripWithoutMiles implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "ambulance.trip-without-miles", 1, "An ambulance base rate without any mileage.")
            .about(Concern.DOCUMENTATION, Axis.DOCUMENTATION)
            .from("Medicare Claims Processing Manual, ch. 15, 30.1.2: a base rate and its loaded miles for each trip")
            .asking("{line}{on} has no miles. From where to where was the patient carried?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(Trips::isBase);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.theCase().stream().flatMap(other -> other.lines().stream()).anyMatch(Trips::isMileage)) {
            return;
        }
        for (Line base : bill.lines()) {
            if (Trips.isBase(base) && base.cents() > 0) {
                notes.line(Grade.ASK, base, Map.of());
            }
        }
    }
}
