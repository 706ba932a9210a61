package org.writedown.audit.modifiers;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Modifier 25: a visit beside a procedure. */
public final class SeparateVisit implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "modifiers.separate-visit", 1, "A visit with modifier 25 on the day of a procedure.")
            .about(Concern.MODIFIER, Axis.DOCUMENTATION)
            .from(
                    "CPT modifier 25; Medicare Claims Processing Manual, ch. 12, 30.6.6 and 40.1: the decision to do a minor"
                            + " procedure is part of the procedure")
            .asking(
                    "{line}{on} is billed as a visit separate from {other}. Which documentation shows that it was significant"
                            + " and separate?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            for (Line line : day.lines()) {
                if (line.has("25") && Visits.is(line) && line.cents() > 0) {
                    day.lines().stream()
                            .filter(Procedures::isProcedure)
                            .filter(line::maySharePractitioner)
                            .findFirst()
                            .ifPresent(procedure -> notes.beside(
                                    Grade.ASK,
                                    line,
                                    List.of(procedure),
                                    Map.of("other", procedure.billed().label())));
                }
            }
        }
    }
}
