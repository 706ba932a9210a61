package org.writedown.audit.time;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The longer discharge day. */
public final class LongDischarge implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.long-discharge",
                    1,
                    "Discharge day of more than 30 minutes (99239) with 30 or fewer documented.")
            .about(Concern.LEVEL_OF_VISIT, Axis.TIMING, Axis.LEVEL)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .needing(Need.DOCUMENTED_TIME)
            .from("CPT 99238 and 99239: 30 minutes or less, and more than 30")
            .asking(
                    "{minutes} minutes are documented{on}, and {line} is for more than 30. Where is the time documented?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.has("99239");
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.coded("99239")) {
            Integer minutes = line.facts().minutes();
            if (minutes != null && minutes <= 30) {
                notes.line(Grade.LIKELY, line, Map.of("minutes", String.valueOf(minutes)));
            }
        }
    }
}
