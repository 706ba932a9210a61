package org.writedown.audit.revenue;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** What revenue codes and a hospital's words leave open. */
public final class RevenueRules {

    private RevenueRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new ClinicFee(),
                new Fragmented(),
                new OtherOrMiscellaneous(),
                new RepeatedByDay(),
                new RoutineSupply(),
                new UnlistedCode(),
                new VagueLine());
    }
}
