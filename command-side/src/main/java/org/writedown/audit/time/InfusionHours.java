package org.writedown.audit.time;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Hours of infusion. */
public final class InfusionHours implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.infusion-hours",
                    1,
                    "More hours of infusion than the documented minutes reach, or an infusion of 15 minutes or less.")
            .about(Concern.DOCUMENTATION, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "CPT infusions: up to an hour from 16 minutes (hydration from 31), a further hour from 31 minutes beyond;"
                            + " Medicare Claims Processing Manual, ch. 4, 230.2")
            .asking(
                    "{minutes} minutes of infusion{on} do not reach {units} unit(s) of {line}. When did it start and stop?");

    /** First hour and further hour, and from how many minutes the first one counts. */
    private static final Map<String, Integer> FIRST_FROM = Map.of("96365", 16, "96360", 31, "96413", 16);

    private static final Map<String, String> FURTHER_OF = Map.of("96366", "96365", "96361", "96360", "96415", "96413");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return FIRST_FROM.keySet().stream().anyMatch(bill::has)
                || FURTHER_OF.keySet().stream().anyMatch(bill::has);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            Integer minutes = line.facts().minutes();
            if (minutes == null) {
                continue;
            }
            Integer from = FIRST_FROM.get(line.code());
            boolean tooShort = from != null && minutes < from;
            boolean fewer = FURTHER_OF.containsKey(line.code()) && line.unitsAbove(Math.max(0, (minutes - 31) / 60));
            if (tooShort || fewer) {
                notes.line(
                        Grade.LIKELY,
                        line,
                        Map.of(
                                "minutes",
                                String.valueOf(minutes),
                                "units",
                                line.units().toPlainString()));
            }
        }
    }
}
