package org.writedown.audit.split;

import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A practitioner's technical half in a hospital. */
public final class TechnicalInHospital implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "split.technical-in-hospital",
                    1,
                    "A practitioner bills the technical half (TC) of a study done in a hospital (place of service 19, 21, 22, 23).")
            .about(Concern.DUPLICATE, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from(
                    "Medicare Claims Processing Manual, ch. 13, 20.2.1: in a hospital the technical part is the hospital's")
            .asking(
                    "{line}{on} is the technical part of a study in a hospital, which bills that part itself. Who owns the"
                            + " equipment, and is it on the hospital's bill as well?");

    private static final Set<String> HOSPITAL = Set.of("19", "21", "22", "23");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            if (line.has("TC") && !Visits.is(line) && HOSPITAL.contains(line.place()) && line.cents() > 0) {
                notes.line(Grade.LIKELY, line, Map.of());
            }
        }
    }
}
