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

/** Miles without a trip. */
public final class MilesWithoutTrip implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "ambulance.miles-without-trip",
                    1,
                    "Ambulance mileage without a base rate of the same kind on that date.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.DOCUMENTATION)
            .atMost(Grade.LIKELY)
            .from("Medicare Claims Processing Manual, ch. 15, 30.1.2: a base rate and its loaded miles for each trip")
            .asking("{line}{on} is mileage without the trip that it belongs to. Which transport was it?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(Trips::isMileage);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line miles : bill.lines()) {
            if (Trips.isMileage(miles) && miles.cents() > 0) {
                boolean trip = bill.theCase().stream()
                        .flatMap(other -> other.lines().stream())
                        .anyMatch(base -> Trips.belong(base, miles)
                                && (base.date() == null
                                        || miles.date() == null
                                        || base.date().equals(miles.date())));
                if (!trip) {
                    notes.line(Grade.LIKELY, miles, Map.of());
                }
            }
        }
    }
}
