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
                    "ambulance.trip-without-miles", 2, "An ambulance base rate without any mileage of that day.")
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
        for (Line base : bill.lines()) {
            if (Trips.isBase(base) && base.cents() > 0 && !hasMiles(bill, base)) {
                notes.line(Grade.ASK, base, Map.of());
            }
        }
    }

    /** Of that day, on any bill of the case; undated miles may be of any trip. */
    private static boolean hasMiles(ExaminedBill bill, Line base) {
        return bill.theCase().stream()
                .flatMap(other -> other.lines().stream())
                .filter(Trips::isMileage)
                .anyMatch(miles -> base.date() == null
                        || miles.date() == null
                        || base.date().equals(miles.date()));
    }
}
