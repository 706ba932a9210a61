package org.writedown.audit.arithmetic;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** What a bill adds up to. */
public final class ArithmeticRules {

    private ArithmeticRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new LineExtension(), new StatedTotal(), new TotalRows());
    }
}
