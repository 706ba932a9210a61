package org.writedown.audit.drugs;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Drugs by the unit of their code. */
public final class DrugsRules {

    private DrugsRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new UnitsAboveDose(), new UnitsAboveLabel());
    }
}
