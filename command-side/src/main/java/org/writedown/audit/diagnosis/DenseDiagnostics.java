package org.writedown.audit.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;

/** Much imaging and laboratory work in one emergency visit. */
public final class DenseDiagnostics implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "diagnosis.dense-diagnostics",
                    1,
                    "An emergency visit with four or more imaging studies, or twelve or more laboratory tests.")
            .about(Concern.DIAGNOSIS_AND_INTENSITY, Axis.NECESSITY)
            .onlyFor(Scope.FACILITY)
            .from("A measure of ours, not a billing rule")
            .asking(
                    "{imaging} imaging studies and {tests} laboratory tests were done{on}. How did each affect the care?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.setting() == Setting.OUTPATIENT && bill.lines().stream().anyMatch(Visits::isEmergency);
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Day day : bill.days()) {
            List<Line> imaging = day.lines().stream().filter(Imaging::is).toList();
            List<Line> tests = day.lines().stream()
                    .filter(line -> line.codeWithin(80047, 87999))
                    .toList();
            boolean emergency = day.lines().stream().anyMatch(Visits::isEmergency);
            if (emergency && (imaging.size() >= 4 || tests.size() >= 12)) {
                List<Line> all = new ArrayList<>(imaging);
                all.addAll(tests);
                notes.lines(
                        Grade.ASK,
                        all,
                        Map.of(),
                        Map.of("imaging", String.valueOf(imaging.size()), "tests", String.valueOf(tests.size())));
            }
        }
    }
}
