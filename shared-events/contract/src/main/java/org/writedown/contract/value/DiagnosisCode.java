package org.writedown.contract.value;

import java.util.regex.Pattern;

/** A diagnosis code, written without its dot, as claims carry it ({@code R079}). */
public record DiagnosisCode(CodeSystem system, String code) {

    private static final Pattern ANY = Pattern.compile("[A-Z0-9]{3,8}");

    public DiagnosisCode {
        Texts.require("diagnosis code", code, ANY);
        if (system != CodeSystem.ICD_10_CM && system != CodeSystem.ICD_9_CM) {
            throw new IllegalArgumentException(system + " does not code diagnoses");
        }
    }

    /** Accepts the code with or without its dot. */
    public static DiagnosisCode icd10(String code) {
        return new DiagnosisCode(CodeSystem.ICD_10_CM, CodeSpelling.diagnosis(code));
    }

    @Override
    public String toString() {
        return code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;
    }
}
