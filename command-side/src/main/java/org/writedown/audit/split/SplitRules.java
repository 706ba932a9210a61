package org.writedown.audit.split;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Technical and professional halves of a service. */
public final class SplitRules {

    private SplitRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new HalfOfNothing(),
                new ReadingTwice(),
                new TechnicalInHospital(),
                new WholeAndHalf(),
                new WholeInFacility());
    }
}
