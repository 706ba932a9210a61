package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

/** A procedure code that had ended before the date of service. */
public final class ProcedureEnded implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.procedure-ended",
                    1,
                    "A procedure, supply or drug code that was no longer valid on the date of service.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.CERTAIN)
            .using(Need.PROCEDURE_CODES)
            .from("45 CFR 162.1002 (code sets valid on the date of service); CMS: no grace period since 2005")
            .asking("{line} was valid through {last}, and the service is dated {date}. Which code describes what was"
                    + " done{instead}?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            LocalDate date = line.date();
            if (line.isCoded() && date != null) {
                Optional<CodeDates.Life> life = CodeDates.ofProcedure(line.code());
                LocalDate last = life.map(CodeDates.Life::last).orElse(null);
                if (last != null && date.isAfter(last)) {
                    String instead = life.map(CodeDates.Life::instead).orElse("");
                    notes.line(
                            Grade.CERTAIN,
                            line,
                            Map.of(
                                    "last",
                                    last.toString(),
                                    "instead",
                                    instead.isEmpty() ? "" : " (perhaps " + instead + ")"));
                } else if (life.isEmpty() && endedInTable(bill, line, date)) {
                    notes.line(Grade.CERTAIN, line, Map.of("last", "an earlier day", "instead", ""));
                }
            }
        }
    }

    private static boolean endedInTable(ExaminedBill bill, Line line, LocalDate date) {
        CodeTable table = bill.reference().procedures();
        return table != null && table.standing(line.code(), date) == CodeTable.Standing.ENDED;
    }
}
