package org.writedown.intake.rif;

import java.util.ArrayList;
import java.util.List;
import org.writedown.contract.value.CodeSpelling;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.intake.Codes;
import org.writedown.intake.Findings;

/** The diagnoses of a claim, principal first. The version column says which revision: 9 is ICD-9, 0 is ICD-10. */
final class RifDiagnoses {

    private final List<DiagnosisCode> codes = new ArrayList<>();

    RifDiagnoses(RifLayout layout, RifRow row, Findings warnings) {
        take(layout.text(row, "PRNCPAL_DGNS_CD"), layout.text(row, "PRNCPAL_DGNS_VRSN_CD"), row, warnings);
        for (int n = 0; n < layout.diagnoses().size(); n++) {
            String code = row.text(layout.diagnoses().get(n));
            take(code, row.text(layout.diagnosisVersions().get(n)), row, warnings);
        }
    }

    private void take(String text, String version, RifRow row, Findings warnings) {
        if (text.isEmpty()) {
            return;
        }
        String code = Codes.diagnosis(text);
        if (code == null) {
            warnings.add(row.position(), "a diagnosis is no code and was left out");
            return;
        }
        DiagnosisCode diagnosis =
                new DiagnosisCode(version.equals("9") ? CodeSystem.ICD_9_CM : CodeSystem.ICD_10_CM, code);
        if (!codes.contains(diagnosis)) {
            codes.add(diagnosis);
        }
    }

    List<DiagnosisCode> codes() {
        return codes;
    }

    /** @return the position of the code among the claim's diagnoses, from 1; empty if it is not one of them */
    List<Integer> pointers(String text) {
        String code = CodeSpelling.diagnosis(text);
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).code().equals(code)) {
                return List.of(i + 1);
            }
        }
        return List.of();
    }
}
