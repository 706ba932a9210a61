package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.writedown.contract.value.CodeSystem;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.intake.fhir.FhirNode.Coding;

/** ICD codes of a claim, in its order. References to conditions and codes of other systems are passed over. */
final class FhirDiagnoses {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,8}");
    private static final int MOST = 100;

    private final List<DiagnosisCode> codes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    FhirDiagnoses(FhirNode claim) {
        for (FhirNode diagnosis : claim.list("diagnosis")) {
            for (Coding coding : diagnosis.codings("diagnosisCodeableConcept")) {
                String code = coding.code().replace(".", "").toUpperCase(Locale.ROOT);
                if (coding.system().contains("icd-") && CODE.matcher(code).matches() && codes.size() < MOST) {
                    boolean ninth = coding.system().contains("icd-9");
                    codes.add(new DiagnosisCode(ninth ? CodeSystem.ICD_9_CM : CodeSystem.ICD_10_CM, code));
                    places.put(diagnosis.text("sequence"), codes.size());
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
        return sequences.stream()
                .filter(places::containsKey)
                .map(places::get)
                .limit(MOST)
                .toList();
    }
}
