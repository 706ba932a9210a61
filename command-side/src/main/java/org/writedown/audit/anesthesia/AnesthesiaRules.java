package org.writedown.audit.anesthesia;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Anesthesia: its time, its hands and its reason. */
public final class AnesthesiaRules {

    private AnesthesiaRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new AloneAndDirected(),
                new BesideSedation(),
                new BilledMinutes(),
                new LongerThanProcedure(),
                new NothingDone(),
                new Overlapping());
    }
}
