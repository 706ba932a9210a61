package org.writedown.audit.overview;

import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Imaging;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.facts.Visits;
import org.writedown.audit.overview.EmergencyEncounter.Kind;

/** Which of the six kinds of an emergency bill a line is. */
final class EmergencyKinds {

    private EmergencyKinds() {}

    /** @return absent for what is none of them */
    static @Nullable Kind of(Line line, boolean professional) {
        if (RevenueFamilies.isObservation(line)
                || line.code().equals("G0378")
                || line.code().equals("G0379")) {
            return Kind.OBSERVATION;
        }
        if (isVisit(line)) {
            return professional || RevenueFamilies.isProfessionalFee(line) ? Kind.VISIT : Kind.FACILITY_FEE;
        }
        if (RevenueFamilies.isImaging(line) || Imaging.is(line)) {
            return Kind.IMAGING;
        }
        if (RevenueFamilies.isLaboratory(line) || line.codeWithin(80_047, 89_398)) {
            return Kind.LABORATORY;
        }
        return isSupplyOrDrug(line) ? Kind.SUPPLIES_AND_DRUGS : null;
    }

    /** A level, critical care, the trauma team, or the emergency room without a code. */
    private static boolean isVisit(Line line) {
        return Visits.is(line) || line.code().equals("G0390") || (RevenueFamilies.isEmergency(line) && !line.isCoded());
    }

    private static boolean isSupplyOrDrug(Line line) {
        return RevenueFamilies.isSupply(line)
                || RevenueFamilies.isDrug(line)
                || (line.isCoded() && "AJQ".indexOf(line.code().charAt(0)) >= 0);
    }
}
