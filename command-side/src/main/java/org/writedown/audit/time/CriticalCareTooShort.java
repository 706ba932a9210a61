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

/** Critical care under half an hour. */
public final class CriticalCareTooShort implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.critical-care-short", 1, "Critical care (99291) with fewer than 30 documented minutes.")
            .about(Concern.CRITICAL_CARE, Axis.TIMING, Axis.LEVEL)
            .atMost(Grade.LIKELY)
            .needing(Need.DOCUMENTED_TIME)
            .from(
                    "CPT critical care: under 30 minutes is billed as a visit; Medicare Claims Processing Manual, ch. 12, 30.6.12")
            .asking(
                    "{minutes} minutes of critical care are documented{on}, and {line} begins at 30. Which time was spent, apart"
                            + " from procedures that are billed separately?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.has("99291");
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.coded("99291")) {
            Integer minutes = line.facts().minutes();
            if (minutes != null && minutes < 30) {
                notes.line(Grade.LIKELY, line, Map.of("minutes", String.valueOf(minutes)));
            }
        }
    }
}
