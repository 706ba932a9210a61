package org.writedown.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writedown.contract.value.DiagnosisCode;

/** ICD codes of a claim, in its order. References to conditions and codes of other systems are passed over. */
final class FhirDiagnoses {

    private static final int MOST = 100;

    private final List<DiagnosisCode> codes = new ArrayList<>(4);

    /** Of each code, as the file numbers its diagnosis. */
    private final List<String> sequences = new ArrayList<>(4);

    FhirDiagnoses(FhirNode claim, FhirCodes read) {
        for (FhirNode diagnosis : claim.list(Field.DIAGNOSIS)) {
            for (FhirNode coding : diagnosis.codings(Field.DIAGNOSIS_CODE)) {
                Optional<DiagnosisCode> code = read.diagnosis(coding);
                if (codes.size() < MOST && code.isPresent()) {
                    codes.add(code.get());
                    sequences.add(diagnosis.text(Field.SEQUENCE));
                    break;
                }
            }
        }
    }

    List<DiagnosisCode> codes() {
        return codes;
    }

    /** Positions in {@link #codes}, from 1; sequences that name no ICD code are left out. */
    List<Integer> pointers(List<String> pointing) {
        List<Integer> pointers = new ArrayList<>(pointing.size());
        for (String sequence : pointing) {
            int place = sequences.lastIndexOf(sequence) + 1;
            if (place > 0 && pointers.size() < MOST) {
                pointers.add(place);
            }
        }
        return pointers;
    }
}
