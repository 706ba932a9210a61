package org.writedown.audit.time;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Services whose code is earned by minutes. */
public final class TimeRules {

    private TimeRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new CriticalCareFurther(),
                new CriticalCareGoesHome(),
                new CriticalCareTooShort(),
                new InfusionHours(),
                new LongDischarge(),
                new TherapyUnits());
    }
}
