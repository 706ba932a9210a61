package org.writedown.audit.global;

import java.time.LocalDate;
import java.util.List;
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

/** A visit in the days after a procedure that the procedure's payment covers. */
public final class VisitAfterProcedure implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "global.visit-after-procedure",
                    1,
                    "A visit within the 10 or 90 days after a procedure without modifier 24.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING, Axis.TIMING)
            .onlyFor(Scope.PROFESSIONAL)
            .needing(Need.FEE_SCHEDULE)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 40.1: follow-up within 10 or 90 days; the 90th day is inside")
            .asking(
                    "{line}{on} falls within the {days} global days after {other} of {procedureDate}. Was it for something"
                            + " unrelated?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        GlobalDays.of(bill).covering(VisitAfterProcedure::isAfter).forEach((visit, procedure) -> {
            if (!visit.has("24") && !visit.has("57")) {
                notes.beside(
                        Grade.ASK,
                        visit,
                        List.of(procedure.line()),
                        Map.of(
                                "other", procedure.line().billed().label(),
                                "days", procedure.days(),
                                "procedureDate", procedure.date().toString()));
            }
        });
    }

    private static boolean isAfter(Line visit, LocalDate date, GlobalDays.Procedure procedure) {
        return procedure.covers(date);
    }
}
