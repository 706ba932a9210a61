package org.writedown.audit.facts;

import java.util.Set;
import org.writedown.audit.bill.Line;

/**
 * Departments by the first three digits of the revenue code (NUBC, UB-04 form locator 42; named here in
 * our own words). Fourth digit 0 is general, 9 often "other".
 */
public final class RevenueFamilies {

    private static final Set<String> IMAGING = Table.words("032 033 034 035 040 061");
    private static final Set<String> LABORATORY = Table.words("030 031");
    private static final Set<String> DRUGS = Table.words("025 026 063");
    private static final Set<String> SUPPLIES = Table.words("027 062");
    private static final Set<String> DIAGNOSTIC = Table.words("046 048 073 074 092");
    /** Rooms, theatre, anesthesia, recovery and blood are billed by day or time, seldom by code. */
    private static final Set<String> BY_DAY_OR_TIME = Table.words("036 037 038 039 071 072");

    private RevenueFamilies() {}

    /** Accommodation, charged by the midnight; leave of absence (018x) is none. */
    public static boolean isRoom(Line line) {
        return isAccommodation(line.revenue());
    }

    private static boolean isAccommodation(String revenue) {
        return revenue.length() == 4
                && ((revenue.startsWith("01") && revenue.charAt(2) != '8' && revenue.compareTo("0100") >= 0)
                        || revenue.startsWith("020")
                        || revenue.startsWith("021"));
    }

    /** A newborn's place, which does not count against the mother's nights. */
    public static boolean isNursery(Line line) {
        return line.department().equals("017");
    }

    public static boolean isImaging(Line line) {
        return IMAGING.contains(line.department());
    }

    public static boolean isLaboratory(Line line) {
        return LABORATORY.contains(line.department());
    }

    public static boolean isDrug(Line line) {
        return DRUGS.contains(line.department());
    }

    public static boolean isSupply(Line line) {
        return SUPPLIES.contains(line.department());
    }

    public static boolean isDiagnostic(Line line) {
        return DIAGNOSTIC.contains(line.department());
    }

    public static boolean isEmergency(Line line) {
        return line.department().equals("045");
    }

    /** Hours of observation. */
    public static boolean isObservation(Line line) {
        return line.revenue().equals("0762");
    }

    public static boolean isByDayOrTime(Line line) {
        return isRoom(line) || BY_DAY_OR_TIME.contains(line.department());
    }

    /** 0022 to 0024: rows that carry a payment group (HIPPS), not a service. */
    public static boolean isPaymentGroup(Line line) {
        return line.department().equals("002");
    }

    /** Professional fees on a hospital bill. */
    public static boolean isProfessionalFee(Line line) {
        return line.department().equals("096")
                || line.department().equals("097")
                || line.department().equals("098");
    }

    public static boolean isGeneral(Line line) {
        return line.revenue().endsWith("0");
    }

    public static boolean isOther(Line line) {
        return line.revenue().endsWith("9");
    }
}
