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

/** A visit on the day of a procedure, without the modifier that would set it apart. */
public final class VisitBesideProcedure implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "global.visit-beside-procedure",
                    1,
                    "A visit on the day of a procedure with 0 or 10 global days without modifier 25, or on the day of or before"
                            + " one with 90 without 57.")
            .about(Concern.UNBUNDLING, Axis.BUNDLING)
            .onlyFor(Scope.PROFESSIONAL)
            .needing(Need.FEE_SCHEDULE)
            .from(
                    "Medicare Claims Processing Manual, ch. 12, 40.1: the visit is part of the procedure unless significant and"
                            + " separate, or unless it decided on major surgery")
            .asking("{line}{on} falls within the {days} global days of {other}. Is it normally part of the procedure?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        GlobalDays.of(bill)
                .covering(VisitBesideProcedure::isBeside)
                .forEach((visit, procedure) -> notes.beside(
                        Grade.ASK,
                        visit,
                        List.of(procedure.line()),
                        Map.of("other", procedure.line().billed().label(), "days", procedure.days())));
    }

    private static boolean isBeside(Line visit, LocalDate date, GlobalDays.Procedure procedure) {
        LocalDate from = procedure.major() ? procedure.date().minusDays(1) : procedure.date();
        String needed = procedure.major() ? "57" : "25";
        return !date.isBefore(from)
                && !date.isAfter(procedure.date())
                && !visit.has(needed)
                && !visit.has("25")
                && !visit.has("24");
    }
}
