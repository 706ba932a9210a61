package org.writedown.audit.level;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.TimeBasis;

/** Documented minutes that reach only a lower level of the family. */
public final class TimeSupportsLess implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.time-supports-less",
                    1,
                    "A visit whose documented minutes reach only a lower level. Never for emergency visits, which do not count"
                            + " time; only a question unless time was the basis.")
            .about(Concern.LEVEL_OF_VISIT, Axis.LEVEL, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "AMA/CMS E/M guidelines: minutes that must be met or exceeded (office since 2021, hospital since 2023)")
            .asking(
                    "If time was the basis, {minutes} minutes{on} support {supported}, and {line} is billed. Was the level"
                            + " chosen by time or by decision making, and where is it documented?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(line -> Visits.timed(line.code()).isPresent());
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            Integer minutes = line.facts().minutes();
            LocalDate date = line.date();
            if (minutes != null && date != null && line.facts().basis() != TimeBasis.DECISION_MAKING) {
                Visits.timed(line.code())
                        .filter(family -> !date.isBefore(family.timeCountsFrom()))
                        .filter(family -> minutes < family.minutesOf(line.code()))
                        .ifPresent(family -> note(line, family, minutes, notes));
            }
        }
    }

    private static void note(Line line, Visits.Family family, int minutes, Notes notes) {
        Grade grade = line.facts().basis() == TimeBasis.TIME ? Grade.LIKELY : Grade.ASK;
        notes.line(
                grade,
                line,
                Map.of(
                        "minutes", String.valueOf(minutes),
                        "supported", family.supportedBy(minutes).orElse("no level of that family")));
    }
}
