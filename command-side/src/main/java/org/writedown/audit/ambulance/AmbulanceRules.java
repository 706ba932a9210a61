package org.writedown.audit.ambulance;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Trips and miles. */
public final class AmbulanceRules {

    private AmbulanceRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new ManyMiles(), new MilesWithoutTrip(), new TripWithoutMiles(), new TwoBases());
    }
}
