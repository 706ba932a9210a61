package org.writedown.audit.level;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** The level and kind of a visit. */
public final class LevelRules {

    private LevelRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(
                new Consultation(),
                new EmergencyLevel(),
                new EmergencyTopFacility(),
                new NewPatientKnown(),
                new TimeSupportsLess(),
                new TopVisit(),
                new TwoVisitsOneDay(),
                new VisitAndPlace(),
                new VisitWithoutTreatment(),
                new VisitsOnceADay());
    }
}
