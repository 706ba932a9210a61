package org.writedown.audit.level;

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

/** A visit where such visits do not take place. */
public final class VisitAndPlace implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.visit-and-place",
                    1,
                    "An emergency visit, or a day of hospital care, billed for an office, a home, an urgent care centre or a"
                            + " laboratory.")
            .about(Concern.LEVEL_OF_VISIT, Axis.LEVEL, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.PROFESSIONAL)
            .from(
                    "CPT E/M guidelines (emergency department, hospital inpatient or observation care); CMS place of service"
                            + " codes 11, 12, 20, 49, 72, 81")
            .asking(
                    "{line}{on} is a hospital visit, and place of service {place} is not a hospital. Where was the patient"
                            + " seen?");

    private static final Set<String> ELSEWHERE = Set.of("11", "12", "20", "49", "50", "72", "81");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            boolean hospital = line.codeWithin(99281, 99285) || Visits.isHospitalDay(line);
            if (hospital && ELSEWHERE.contains(line.place()) && line.cents() > 0) {
                notes.line(Grade.LIKELY, line, Map.of("place", line.place()));
            }
        }
    }
}
