package org.writedown.audit.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Diagnoses;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Grade;

/** Dear tests for a symptom or an unspecified diagnosis. */
public final class IntensityForSymptom implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "diagnosis.intensity",
                    1,
                    "Two or more CT, MRI, nuclear or invasive heart studies with only signs, symptoms or unspecified diagnoses.")
            .about(Concern.DIAGNOSIS_AND_INTENSITY, Axis.NECESSITY)
            .from(
                    "ICD-10-CM Official Guidelines I.B.18: such codes are acceptable, so this is a question of proportion only")
            .asking(
                    "Could you explain how {diagnoses} justified {line} and the {count} studies{on}? That does not mean that any"
                            + " of them was wrong.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        if (!Diagnoses.areAllWeak(bill.statement().diagnoses())) {
            return;
        }
        String diagnoses = bill.statement().diagnoses().stream()
                .map(DiagnosisCode::toString)
                .collect(Collectors.joining(", "));
        for (Day day : bill.days()) {
            List<Line> studies = day.lines().stream()
                    .filter(line -> line.cents() > 0 && (Imaging.isAdvanced(line) || line.codeWithin(93451, 93464)))
                    .toList();
            if (studies.stream().map(Line::code).distinct().count() >= 2) {
                Map<Line, Long> stakes = new LinkedHashMap<>();
                studies.subList(1, studies.size()).forEach(line -> stakes.put(line, line.cents()));
                notes.lines(
                        Grade.ASK,
                        studies,
                        stakes,
                        Map.of("diagnoses", diagnoses, "count", String.valueOf(studies.size())));
            }
        }
    }
}
