package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A service dated after the statement that bills it. */
public final class ServiceAfterStatement implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.service-after-statement", 1, "A date of service after the statement's own date.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY, Axis.TIMING)
            .atMost(Grade.LIKELY)
            .from("A service is billed after it is rendered; UB-04 form locators 6 and 45, CMS-1500 item 24A")
            .asking("{line} is dated {date}, and the statement {stated}. On which day was the service rendered?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        LocalDate stated = bill.statement().statedOn();
        if (stated == null) {
            return;
        }
        for (Line line : bill.lines()) {
            LocalDate last = line.lastDate();
            if (last != null && last.isAfter(stated)) {
                notes.line(Grade.LIKELY, line, Map.of("stated", stated.toString(), "date", last.toString()));
            }
        }
    }
}
