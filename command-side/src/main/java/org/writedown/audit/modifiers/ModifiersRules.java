package org.writedown.audit.modifiers;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** What a modifier says and what has to bear it out. */
public final class ModifiersRules {

    private ModifiersRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new BilateralTwice(),
                new BilateralUnits(),
                new DistinctOnVisit(),
                new DistinctService(),
                new NothingToSeparateFrom(),
                new SeparateOnProcedure(),
                new SeparateVisit());
    }
}
