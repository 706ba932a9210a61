package org.writedown.audit.revenue;

import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/** A large amount without a code. */
public final class VagueLine implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "revenue.vague",
                    1,
                    "A large amount under a general (xxx0) revenue code without any procedure code. Rooms, theatre and recovery"
                            + " are billed by day or time and are left out.")
            .about(Concern.VAGUE_REVENUE_CODE, Axis.DOCUMENTATION, Axis.PRICE)
            .onlyFor(Scope.FACILITY)
            .from(
                    "UB-04 form locators 42 and 44; CMS tells hospitals to sum at the zero level, so this is a question about"
                            + " detail, not an error")
            .asking("Please send the detail of {line}{on}, {amount}: which items and services are included?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        boolean byStay = bill.setting() == Setting.INPATIENT || bill.setting() == Setting.POST_ACUTE;
        Money from = byStay ? bill.policy().vagueInpatientFrom() : bill.policy().vagueFrom();
        for (Line line : bill.lines()) {
            if (!line.isCoded()
                    && line.cents() >= from.minorUnits()
                    && RevenueFamilies.isGeneral(line)
                    && !RevenueFamilies.isByDayOrTime(line)
                    && !RevenueFamilies.isObservation(line)) {
                notes.line(
                        Grade.ASK, line, Map.of("amount", line.billed().charge().toString()));
            }
        }
    }
}
