package org.writedown.audit.validity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

/** A diagnosis code that had been replaced by more specific ones. */
public final class DiagnosisEnded implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.diagnosis-ended",
                    2,
                    "A diagnosis code that was no longer valid for the dates of the bill.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.CERTAIN)
            .using(Need.DIAGNOSIS_CODES)
            .from("ICD-10-CM Official Guidelines; CDC/CMS addenda (M54.5 ended 2021-09-30, R51 2020-09-30). Inpatient"
                    + " claims go by the day of discharge, others by the date of service")
            .asking("Diagnosis {diagnosis} was valid through {last}, and this bill is for {day}. Which diagnosis was"
                    + " recorded{instead}?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        LocalDate day = DiagnosisDates.deciding(bill);
        if (day == null) {
            return;
        }
        CodeTable table = bill.reference().diagnoses();
        int place = 0;
        for (DiagnosisCode diagnosis : bill.statement().diagnoses()) {
            place++;
            if (diagnosis.system() != CodeSystem.ICD_10_CM) {
                continue;
            }
            Optional<CodeDates.Life> life = CodeDates.ofDiagnosis(diagnosis.code());
            LocalDate last = life.map(CodeDates.Life::last).orElse(null);
            String instead = life.map(CodeDates.Life::instead).orElse("");
            if (last != null && day.isAfter(last)) {
                note(bill, notes, diagnosis, place, day, last.toString(), " (perhaps " + instead + ")");
            } else if (life.isEmpty()
                    && table != null
                    && table.standing(diagnosis.code(), day) == CodeTable.Standing.ENDED) {
                note(bill, notes, diagnosis, place, day, "an earlier day", "");
            }
        }
    }

    /** A corrected diagnosis does not lower the bill by itself, so no dollars are claimed for it. */
    private static void note(
            ExaminedBill bill, Notes notes, DiagnosisCode code, int place, LocalDate day, String last, String instead) {
        notes.bill(
                Grade.CERTAIN,
                DiagnosisDates.pointing(bill, place),
                0,
                Map.of("diagnosis", code.toString(), "last", last, "day", day.toString(), "instead", instead));
    }
}
