package org.writedown.audit.level;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Diagnoses;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A high emergency level for a symptom, with little done. */
public final class EmergencyLevel implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.emergency-visit",
                    1,
                    "Emergency level 4 or 5 with only signs, symptoms or unspecified diagnoses and little diagnostic work or"
                            + " treatment.")
            .about(Concern.LEVEL_OF_VISIT, Axis.LEVEL)
            .from(
                    "AMA E/M guidelines 2023: emergency levels by decision making, never by time; OPPS: a hospital's own facility"
                            + " guideline must relate to resources used")
            .asking(
                    "Which elements of decision making (or, for the hospital's line, which points of its emergency level"
                            + " guideline) led to {line}{on}? Please send the guideline and the scoring.");

    /** That many diagnostic or treatment lines make a visit more than a little. */
    private static final int MUCH = 3;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(Visits::isHighEmergency);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (!Diagnoses.areAllWeak(bill.statement().diagnoses())) {
            return;
        }
        for (Day day : bill.days()) {
            long done = bill.theCase().stream()
                    .mapToLong(other -> work(other, day.date()))
                    .max()
                    .orElse(0);
            if (done < MUCH) {
                day.lines().stream()
                        .filter(line -> Visits.isHighEmergency(line) && line.cents() > 0)
                        .forEach(line -> notes.line(Grade.ASK, line, Map.of("services", String.valueOf(done))));
            }
        }
    }

    private static long work(ExaminedBill bill, LocalDate date) {
        Day day = bill.on(date);
        return day == null
                ? 0
                : day.lines().stream()
                        .filter(line -> !Visits.is(line))
                        .filter(line -> Imaging.isAdvanced(line) || line.isCoded())
                        .mapToLong(line -> Imaging.isAdvanced(line) || isInfusion(line) ? 2 : 1)
                        .sum();
    }

    private static boolean isInfusion(Line line) {
        return line.codeWithin(96360, 96376);
    }
}
