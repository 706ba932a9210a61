package org.writedown.audit.validity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Grade;

/** Something that stands where a diagnosis should, and has no diagnosis code's shape. */
public final class DiagnosisShape implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "validity.diagnosis-shape", 1, "A diagnosis that does not have the shape of an ICD-10-CM code.")
            .about(Concern.CODE_VALIDITY, Axis.VALIDITY)
            .atMost(Grade.LIKELY)
            .from(
                    "ICD-10-CM Official Guidelines I.A: a letter, a digit, a digit or letter, and up to four more characters")
            .asking("Diagnosis {diagnosis} is not in the form of an ICD-10-CM code. Which diagnosis was recorded?");

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9][0-9AB][0-9A-Z]{0,4}");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        int place = 0;
        for (DiagnosisCode diagnosis : bill.statement().diagnoses()) {
            place++;
            boolean icd10 = diagnosis.system() == CodeSystem.ICD_10_CM;
            if (icd10 && !SHAPE.matcher(diagnosis.code()).matches()) {
                List<Line> pointing = DiagnosisDates.pointing(bill, place);
                notes.bill(Grade.LIKELY, pointing, 0, Map.of("diagnosis", diagnosis.toString()));
            }
        }
    }
}
