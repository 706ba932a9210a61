package org.writedown.audit.units;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Counts of one code against what is expected at most. */
public final class UnitsRules {

    private UnitsRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new UnitsPerDay(), new UnitsPerLine());
    }
}
