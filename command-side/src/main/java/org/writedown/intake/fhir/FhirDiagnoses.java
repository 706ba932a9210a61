package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.intake.Codes;

/** ICD codes of a claim, in its order. References to conditions and codes of other systems are passed over. */
final class FhirDiagnoses {

    private static final int MOST = 100;

    private final List<DiagnosisCode> codes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    FhirDiagnoses(FhirNode claim) {
        for (FhirNode diagnosis : claim.list(Field.DIAGNOSIS)) {
            for (FhirNode coding : diagnosis.codings(Field.DIAGNOSIS_CODE)) {
                String system = coding.text(Field.SYSTEM);
                String code = system.contains("icd-") && codes.size() < MOST
                        ? Codes.diagnosis(coding.text(Field.CODE))
                        : null;
                if (code != null) {
                    CodeSystem revision = system.contains("icd-9") ? CodeSystem.ICD_9_CM : CodeSystem.ICD_10_CM;
                    codes.add(new DiagnosisCode(revision, code));
                    places.put(diagnosis.text(Field.SEQUENCE), codes.size());
                    break;
                }
            }
        }
    }

    List<DiagnosisCode> codes() {
        return codes;
    }

    /** Positions in {@link #codes}, from 1; sequences that name no ICD code are left out. */
    List<Integer> pointers(List<String> sequences) {
        List<Integer> pointers = new ArrayList<>(sequences.size());
        for (String sequence : sequences) {
            Integer place = places.get(sequence);
            if (place != null && pointers.size() < MOST) {
                pointers.add(place);
            }
        }
        return pointers;
    }
}
