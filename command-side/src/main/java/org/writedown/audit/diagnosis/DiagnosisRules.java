package org.writedown.audit.diagnosis;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** How much was done for what was known. */
public final class DiagnosisRules {

    private DiagnosisRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new DenseDiagnostics(), new IntensityForSymptom());
    }
}
