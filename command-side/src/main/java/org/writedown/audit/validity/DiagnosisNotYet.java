package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.facts.CodeDates;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Grade;

/** A diagnosis code that began only later. */
public final class DiagnosisNotYet implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.diagnosis-not-yet",
                    1,
                    "A diagnosis code that was not yet valid for the dates of the bill.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.CERTAIN)
            .using(Need.DIAGNOSIS_CODES)
            .from("ICD-10-CM Official Guidelines; CDC/CMS addenda")
            .asking(
                    "Diagnosis {diagnosis} became valid {first}, and this bill is for {day}. Which diagnosis was recorded?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        LocalDate day = DiagnosisDates.deciding(bill);
        LocalDate latest = bill.lastDate();
        if (day == null || latest == null) {
            return;
        }
        LocalDate last = day.isAfter(latest) ? day : latest;
        CodeTable table = bill.reference().diagnoses();
        int place = 0;
        for (DiagnosisCode diagnosis : bill.statement().diagnoses()) {
            place++;
            if (diagnosis.system() != CodeSystem.ICD_10_CM) {
                continue;
            }
            LocalDate first = CodeDates.ofDiagnosis(diagnosis.code())
                    .map(CodeDates.Life::first)
                    .orElse(null);
            boolean later = first == null
                    && table != null
                    && table.standing(diagnosis.code(), last) == CodeTable.Standing.NOT_YET;
            if (later || (first != null && last.isBefore(first))) {
                notes.bill(
                        Grade.CERTAIN,
                        DiagnosisDates.pointing(bill, place),
                        0,
                        Map.of(
                                "diagnosis", diagnosis.toString(),
                                "first", first == null ? "later" : "on " + first,
                                "day", last.toString()));
            }
        }
    }
}
