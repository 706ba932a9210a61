package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.CodeDates;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A code that began only after the date of service. */
public final class ProcedureNotYet implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.procedure-not-yet",
                    1,
                    "A procedure, supply or drug code that was not yet valid on the date of service.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.CERTAIN)
            .using(Need.PROCEDURE_CODES)
            .from("45 CFR 162.1002 (code sets valid on the date of service)")
            .asking(
                    "{line} became valid {first}, after the service of {date}. Which code was valid for what was done?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        CodeTable table = bill.reference().procedures();
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (line.isCoded() && date != null) {
                LocalDate first = CodeDates.ofProcedure(line.code())
                        .map(CodeDates.Life::first)
                        .orElse(null);
                if (first != null && date.isBefore(first)) {
                    notes.line(Grade.CERTAIN, line, Map.of("first", "on " + first));
                } else if (first == null
                        && table != null
                        && table.standing(line.code(), date) == CodeTable.Standing.NOT_YET) {
                    notes.line(Grade.CERTAIN, line, Map.of("first", "later"));
                }
            }
        }
    }
}
