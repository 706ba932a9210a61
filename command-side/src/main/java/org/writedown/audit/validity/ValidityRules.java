package org.writedown.audit.validity;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Whether codes and dates may stand as they do on that day. */
public final class ValidityRules {

    private ValidityRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new DiagnosisEnded(),
                new DiagnosisHeading(),
                new DiagnosisNotYet(),
                new DiagnosisShape(),
                new ModifierNotYet(),
                new NoUnits(),
                new PlaceUnknown(),
                new ProcedureEnded(),
                new ProcedureNotYet(),
                new ProcedureShape(),
                new ProcedureUnknown(),
                new RevenueCodeUnknown(),
                new ServiceAfterStatement(),
                new ServiceOutsideStay());
    }
}
