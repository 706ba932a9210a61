package org.writedown.audit.global;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Visits that a procedure's own payment covers. */
public final class GlobalRules {

    private GlobalRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new ProcedureAfterProcedure(), new VisitAfterProcedure(), new VisitBesideProcedure());
    }
}
