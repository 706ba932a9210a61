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

/** A diagnosis code that is only the heading of others, or none at all. */
public final class DiagnosisHeading implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.diagnosis-heading",
                    1,
                    "A diagnosis that the ICD-10-CM file lists as a heading, or does not list.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.CERTAIN)
            .needing(Need.DIAGNOSIS_CODES, Need.DATES)
            .from(
                    "ICD-10-CM Official Guidelines I.B.2: report the full number of characters; CDC/CMS order file, billable flag")
            .asking("Diagnosis {diagnosis} is not a complete code for {day}. Which diagnosis was recorded?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        LocalDate day = DiagnosisDates.deciding(bill);
        CodeTable table = bill.reference().diagnoses();
        if (day == null || table == null) {
            return;
        }
        int place = 0;
        for (DiagnosisCode diagnosis : bill.statement().diagnoses()) {
            place++;
            boolean icd10 = diagnosis.system() == CodeSystem.ICD_10_CM;
            boolean known = CodeDates.ofDiagnosis(diagnosis.code()).isPresent();
            CodeTable.Standing standing =
                    icd10 && !known ? table.standing(diagnosis.code(), day) : CodeTable.Standing.VALID;
            if (standing == CodeTable.Standing.HEADING || standing == CodeTable.Standing.UNKNOWN) {
                Grade grade = standing == CodeTable.Standing.HEADING ? Grade.CERTAIN : Grade.LIKELY;
                notes.bill(
                        grade,
                        DiagnosisDates.pointing(bill, place),
                        0,
                        Map.of("diagnosis", diagnosis.toString(), "day", day.toString()));
            }
        }
    }
}
