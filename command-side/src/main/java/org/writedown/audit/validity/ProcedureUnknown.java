package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A code that a complete table does not know. */
public final class ProcedureUnknown implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.procedure-unknown",
                    1,
                    "A code in the shape of a loaded code set that the set has never had.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .needing(Need.PROCEDURE_CODES)
            .from("45 CFR 162.1002; CMS HCPCS Level II file")
            .asking("{line}{on} is not in the published code set. Which code describes what was done?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        CodeTable table = bill.reference().procedures();
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (table != null
                    && date != null
                    && line.isCoded()
                    && !RevenueFamilies.isPaymentGroup(line)
                    && table.standing(line.code(), date) == CodeTable.Standing.UNKNOWN) {
                notes.line(Grade.LIKELY, line, Map.of());
            }
        }
    }
}
