package org.writedown.audit.imaging;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Studies: repeated, or with a fee on top. */
public final class ImagingRules {

    private ImagingRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new RepeatedStudy(), new VisitFeeWithImaging());
    }
}
