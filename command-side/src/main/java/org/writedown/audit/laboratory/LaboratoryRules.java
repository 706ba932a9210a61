package org.writedown.audit.laboratory;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Tests repeated without a visible reason. */
public final class LaboratoryRules {

    private LaboratoryRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new DailyTests(), new TooSoon());
    }
}
