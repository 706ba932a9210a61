package org.writedown.audit.bundling;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.CriticalCare;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** What critical care already includes, billed beside it by the same practitioner. */
public final class WithinCriticalCare implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.within-critical-care",
                    1,
                    "A service that a practitioner's critical care includes, on the same date: the reading of a chest film, pulse"
                            + " oximetry, blood gases, a gastric tube, access to a vessel, the care of a ventilator.")
            .about(Concern.CRITICAL_CARE, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from("CPT, critical care services; Medicare Claims Processing Manual, ch. 12, 30.6.12")
            .asking(
                    "{line}{on} is normally included in {other}. Was it done at another time of the day, or by somebody else?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return CriticalCare.CODES.stream().anyMatch(bill::has);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<Line> care = day.lines().stream()
                    .filter(line -> CriticalCare.CODES.contains(line.code()))
                    .toList();
            for (Line line : care.isEmpty() ? List.<Line>of() : day.lines()) {
                if (CriticalCare.INCLUDED.contains(line.code()) && !line.has("TC") && line.cents() > 0) {
                    care.stream().filter(line::maySharePractitioner).findFirst().ifPresent(by -> note(line, by, notes));
                }
            }
        }
    }

    /** A modifier says that it was apart: then only ask. */
    private static void note(Line line, Line care, Notes notes) {
        notes.beside(
                Together.setApart(line) ? Grade.ASK : Grade.LIKELY,
                line,
                List.of(care),
                Map.of("other", care.billed().label()));
    }
}
