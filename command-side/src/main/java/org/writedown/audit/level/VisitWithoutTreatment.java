package org.writedown.audit.level;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** An emergency facility charge with nothing done. */
public final class VisitWithoutTreatment implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "level.visit-without-treatment",
                    1,
                    "A hospital's emergency charge of level 3 or more as the only service: seen in triage only, or left"
                            + " without being seen?")
            .about(Concern.FACILITY_FEE, Axis.LEVEL)
            .onlyFor(Scope.FACILITY)
            .from(
                    "OPPS: facility levels follow resources used; a patient who leaves before a practitioner sees them has no"
                            + " visit to level")
            .asking(
                    "{line}{on} is the only service of that day. Which resources were used, and was the patient seen beyond"
                            + " triage?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<Line> charged =
                    day.lines().stream().filter(line -> line.cents() > 0).toList();
            if (charged.size() == 1 && bill.setting() == Setting.OUTPATIENT) {
                Line only = charged.getFirst();
                boolean high = only.codeWithin(99283, 99285)
                        || Set.of("G0382", "G0383", "G0384").contains(only.code());
                if (high && !physicianToo(bill, day) && !treatedAfterMidnight(bill, day)) {
                    notes.line(Grade.ASK, only, Map.of());
                }
            }
        }
    }

    /** A visit is dated on arrival, and what is done after midnight on its own day; another visit is no treatment. */
    private static boolean treatedAfterMidnight(ExaminedBill bill, Day day) {
        Day next = bill.on(day.date().plusDays(1));
        return next != null
                && next.lines().stream().noneMatch(Visits::isEmergency)
                && next.lines().stream().anyMatch(line -> line.cents() > 0);
    }

    private static boolean physicianToo(ExaminedBill bill, Day day) {
        return bill.others().stream().anyMatch(other -> other.isProfessional() && other.on(day.date()) != null);
    }
}
