package org.writedown.audit.stay;

import java.util.List;
import org.writedown.audit.rule.AuditRule;

/** Days of room and board. */
public final class StayRules {

    private StayRules() {}

    /** In the order of the index. */
    public static List<AuditRule> all() {
        return List.of(new RoomDays(), new RoomOnDischarge(), new RoomUnitsAboveDates(), new TwoRoomsOneNight());
    }
}
