package org.writedown.audit.level;

import java.math.RoundingMode;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A visit code with more units than days. */
public final class VisitsOnceADay implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.visit-units", 1, "A visit code with more units than the line has days.")
            .about(Concern.LEVEL_OF_VISIT, Axis.DUPLICATION, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .from("CPT E/M guidelines: one code a practitioner and date")
            .asking("{line}{on} is billed {units} times for {days} day(s). How often did the visit take place?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            boolean once = Visits.is(line) && !line.code().equals("99292");
            if (once && line.date() != null && line.unitsAbove(line.days()) && line.cents() > 0) {
                long units = line.units().setScale(0, RoundingMode.CEILING).longValueExact();
                long stake = line.cents() - line.cents() * line.days() / units;
                notes.line(
                        Grade.LIKELY,
                        line,
                        stake,
                        Map.of("units", line.units().toPlainString(), "days", String.valueOf(line.days())));
            }
        }
    }
}
