package org.writedown.audit.imaging;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** A clinic charge beside nothing but imaging. */
public final class VisitFeeWithImaging implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "imaging.visit-fee", 1, "A hospital's clinic charge on a day on which only imaging was done.")
            .about(Concern.FACILITY_FEE, Axis.NECESSITY, Axis.LEVEL)
            .onlyFor(Scope.FACILITY)
            .from("OPPS: a clinic visit (G0463) is an evaluation, not the setting of a test")
            .asking("{line}{on} is a clinic charge, and only imaging was done that day. Which evaluation took place?");

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
            List<Line> rest = day.lines().stream()
                    .filter(line -> !Visits.isFacilityVisit(line))
                    .toList();
            boolean onlyImaging = rest.stream().anyMatch(VisitFeeWithImaging::isImaging)
                    && rest.stream().allMatch(line -> isImaging(line) || isContrast(line));
            if (onlyImaging) {
                day.lines().stream()
                        .filter(line -> Visits.isFacilityVisit(line) && !Visits.isEmergency(line) && line.cents() > 0)
                        .forEach(line -> notes.beside(Grade.ASK, line, rest, Map.of()));
            }
        }
    }

    private static boolean isImaging(Line line) {
        return Imaging.is(line) || RevenueFamilies.isImaging(line);
    }

    /** What imaging uses up: contrast and tracers. */
    private static boolean isContrast(Line line) {
        return line.code().matches("Q99[56]\\d|A9[56]\\d\\d");
    }
}
