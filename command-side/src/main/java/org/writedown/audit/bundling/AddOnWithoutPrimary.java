package org.writedown.audit.bundling;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.AddOns;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** An add-on code with nothing to add to. */
public final class AddOnWithoutPrimary implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "bundling.add-on-without-primary",
                    2,
                    "An add-on code without any code that it can be added to, on this bill or the case's others.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .from("CPT, add-on codes; NCCI add-on code edits")
            .asking("{line}{on} is added to another service, and none that it belongs to ({primaries}) is billed. Which"
                    + " service did it extend?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.setting() == Setting.INPATIENT || bill.setting() == Setting.POST_ACUTE) {
            return;
        }
        for (String code : bill.codes()) {
            if (AddOns.is(code) && !hasPrimary(bill, code)) {
                for (Line line : bill.coded(code)) {
                    if (line.cents() > 0) {
                        notes.line(Grade.LIKELY, line, Map.of("primaries", AddOns.written(code)));
                    }
                }
            }
        }
    }

    /** On any date: treatments that run past midnight begin on the day before. */
    private static boolean hasPrimary(ExaminedBill bill, String code) {
        return AddOns.primaries(code).stream()
                .anyMatch(primary -> bill.theCase().stream().anyMatch(other -> other.has(primary)));
    }
}
