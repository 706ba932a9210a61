package org.writedown.audit.ambulance;

import java.util.Set;
import org.writedown.audit.bill.Line;

/** Base rates and mileage of ambulance trips. */
final class Trips {

    private static final Set<String> GROUND = Set.of("A0426", "A0427", "A0428", "A0429", "A0432", "A0433", "A0434");
    private static final Set<String> AIR = Set.of("A0430", "A0431");

    private Trips() {}

    static boolean isBase(Line line) {
        return GROUND.contains(line.code()) || AIR.contains(line.code());
    }

    static boolean isMileage(Line line) {
        return line.code().equals("A0425")
                || line.code().equals("A0435")
                || line.code().equals("A0436");
    }

    /** Whether the base rate goes with the miles: ground, fixed wing or rotary. */
    static boolean belong(Line base, Line miles) {
        return switch (miles.code()) {
            case "A0425" -> GROUND.contains(base.code());
            case "A0435" -> base.code().equals("A0430");
            default -> base.code().equals("A0431");
        };
    }
}
