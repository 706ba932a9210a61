package org.writedown.audit.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Observation by direct referral of a patient whom the hospital saw first. */
public final class ReferredAndSeen implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "observation.referred-and-seen",
                    1,
                    "Direct referral to observation (G0379) and an emergency, clinic or critical care visit of the hospital on one date.")
            .about(Concern.OBSERVATION, Axis.BUNDLING)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .from("Medicare Claims Processing Manual, ch. 4, 290.5: G0379 is for patients referred directly, without an"
                    + " emergency, clinic or critical care visit that day")
            .asking(
                    "{line}{on} says that a physician outside referred the patient directly, and {other} is billed the same day."
                            + " Which of the two was it?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.has("G0379");
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line referral : bill.coded("G0379")) {
            LocalDate date = referral.date();
            Day day = date == null ? null : bill.on(date);
            List<Line> visits = day == null
                    ? List.of()
                    : day.lines().stream().filter(ReferredAndSeen::isVisit).toList();
            if (!visits.isEmpty() && referral.cents() > 0) {
                notes.beside(
                        Grade.LIKELY,
                        referral,
                        visits,
                        Map.of("other", visits.getFirst().billed().label()));
            }
        }
    }

    private static boolean isVisit(Line line) {
        return line.cents() > 0 && (Visits.isFacilityVisit(line) || line.code().equals("99291"));
    }
}
