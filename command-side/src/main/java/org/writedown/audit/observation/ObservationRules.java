package org.writedown.audit.observation;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Hours of observation. */
public final class ObservationRules {

    private ObservationRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new DuringRecovery(),
                new HoursAboveDates(),
                new HoursAboveRecord(),
                new NoNotice(),
                new ReferredAndSeen(),
                new ShortObservation(),
                new WithRoom());
    }
}
