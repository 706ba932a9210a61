package org.writedown.audit.duplication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** The hospital's charge for the visit itself, twice on one date. */
public final class TwoFacilityVisits implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "duplication.two-facility-visits",
                    1,
                    "Two visit charges of a hospital (emergency, urgent care, clinic) on one date without modifier 27.")
            .about(Concern.FACILITY_FEE, Axis.DUPLICATION)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .from(
                    "CPT modifier 27; Medicare Claims Processing Manual, ch. 4, 180: several outpatient encounters on one date")
            .asking(
                    "{line}{on} stands beside {other}: two facility charges for a visit on one day. Were there two separate"
                            + " visits?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (bill.setting() != Setting.OUTPATIENT) {
            return;
        }
        for (Day day : bill.days()) {
            List<Line> visits = day.lines().stream()
                    .filter(line -> line.cents() > 0 && isVisitCharge(line))
                    .toList();
            if (visits.size() > 1 && visits.stream().noneMatch(line -> line.has("27"))) {
                note(visits, notes);
            }
        }
    }

    private static boolean isVisitCharge(Line line) {
        boolean department = RevenueFamilies.isEmergency(line)
                || line.department().equals("051")
                || line.department().equals("052");
        return department
                && (line.isCoded()
                        ? Visits.isFacilityVisit(line)
                        : line.revenue().equals("0456"));
    }

    private static void note(List<Line> visits, Notes notes) {
        Line least = visits.stream().min(Comparator.comparingLong(Line::cents)).orElseThrow();
        Line other = visits.stream().filter(line -> line != least).findFirst().orElseThrow();
        if (least.code().equals(other.code()) && least.cents() == other.cents()) {
            return; // equal lines are asked about as duplicates
        }
        notes.beside(Grade.LIKELY, least, visits, Map.of("other", other.billed().label()));
    }
}
