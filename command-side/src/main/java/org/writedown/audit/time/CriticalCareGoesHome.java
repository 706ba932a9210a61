package org.writedown.audit.time;

import java.util.Map;
import java.util.Set;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Critical care for someone who went home. */
public final class CriticalCareGoesHome implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "time.critical-care-outpatient",
                    1,
                    "Critical care in an office, or on an outpatient bill with no stay, observation, transfer or resuscitation"
                            + " in the case.")
            .about(Concern.CRITICAL_CARE, Axis.LEVEL, Axis.NECESSITY)
            .from(
                    "CPT critical care: acute impairment of a vital organ with high probability of imminent deterioration")
            .asking(
                    "How did this encounter{on} meet the criteria of critical care ({line}), and how was the patient discharged?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.has("99291") && bill.setting() != Setting.INPATIENT;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.coded("99291")) {
            boolean office = line.place().equals("11") || line.place().equals("20");
            boolean emergency = line.place().equals("23") || RevenueFamilies.isEmergency(line);
            if (line.cents() > 0 && (office || (emergency && !goesOn(bill)))) {
                notes.line(Grade.ASK, line, Map.of());
            }
        }
    }

    private static boolean goesOn(ExaminedBill bill) {
        return bill.theCase().stream()
                .anyMatch(other -> other.setting() == Setting.INPATIENT
                        || other.lines().stream().anyMatch(CriticalCareGoesHome::isEscalation));
    }

    /** Observation, ambulance between hospitals, airway, resuscitation, ventilation, central lines, transfusion. */
    private static boolean isEscalation(Line line) {
        return RevenueFamilies.isObservation(line)
                || Visits.isHospitalDay(line)
                || Set.of(
                                "31500", "92950", "94002", "36556", "36430", "92960", "A0434", "A0433", "A0430",
                                "A0431", "G0378")
                        .contains(line.code());
    }
}
