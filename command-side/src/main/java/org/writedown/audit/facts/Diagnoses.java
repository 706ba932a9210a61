package org.writedown.audit.facts;

import java.util.List;
import java.util.Set;
import org.writedown.contract.value.DiagnosisCode;

/** How specific a diagnosis is. Signs and unspecified codes are often right: they only show what was known. */
public final class Diagnoses {

    private static final Set<String> UNSPECIFIED = Table.words("""
            J209 J029 J069 J40 B349 K529 K5900 M5450 M549 M542 F419 G43909 H109 H6690 A499
            M545 R51 R05 K219 K30
            """);

    private Diagnoses() {}

    /** R00 to R99: a sign or symptom. */
    public static boolean isSymptom(DiagnosisCode diagnosis) {
        return diagnosis.code().startsWith("R");
    }

    /** A sign, a symptom, or a disease of unspecified kind. */
    public static boolean isWeak(DiagnosisCode diagnosis) {
        return isSymptom(diagnosis) || UNSPECIFIED.contains(diagnosis.code());
    }

    /** Stated, and all of them weak. */
    public static boolean areAllWeak(List<DiagnosisCode> diagnoses) {
        return !diagnoses.isEmpty() && diagnoses.stream().allMatch(Diagnoses::isWeak);
    }

    /** Z38: a newborn's own bill; twins have two that look alike. */
    public static boolean isNewborn(List<DiagnosisCode> diagnoses) {
        return diagnoses.stream().anyMatch(diagnosis -> diagnosis.code().startsWith("Z38"));
    }
}
