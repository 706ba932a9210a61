package org.writedown.audit.facts;

import java.util.Set;
import org.writedown.audit.bill.Line;
import org.writedown.contract.value.UnitOfService;

/** Services that are rightly done more than once a day, and codes whose units count time, dose or distance. */
public final class Repeatable {

    /** Serial tests, breathing treatments, specimen collection, injections, therapy by the quarter hour. */
    private static final Set<String> WITHIN_A_DAY = Table.words("""
            36415 36416 36600 36410 51701 51798 82803 82805 82810 82962 83605 84484 84512
            87040 87070 93005 93010 93041 93042 94002 94003 94640 94644
            94645 94664 94667 94668 94760 94761 96360 96361 96365 96366 96367 96368 96372 96374 96375 96376 96379
            96401 96409 96411 96413 96415 96417 90471 90472 90460 90461 86850 86900 86901 86902 86920 86921 86922 86923 P9016
            P9017 P9035 P9040 88305 88304 88307 88312 88313 88341 88342 88300 92507 92526 90832 90834 H2011
            H0015 H2019 T1019 S9123 S9124 99509 90999
            """);

    private static final Set<String> QUARTER_HOURS_OF_CARE = Table.words("""
            G0151 G0152 G0153 G0155 G0156 G0157 G0158 G0159 G0160 G0161 G0162 G0299 G0300 G0493 G0494 G0495 G0496
            97151 97152 97153 97154 97155 97156 97157 97158 H0004 H2014 H2015 H2017 T1002 T1003 T1004 S5125 S5130 S5150
            """);

    private Repeatable() {}

    /** Home health, hospice, behaviour analysis and attendants by the quarter hour, by one person after the other. */
    public static boolean isQuarterHourOfCare(Line line) {
        return QUARTER_HOURS_OF_CARE.contains(line.code());
    }

    public static boolean isOftenRepeated(Line line) {
        return WITHIN_A_DAY.contains(line.code()) || isTherapyQuarterHour(line);
    }

    /** Codes of 15 minutes; group therapy ({@code 97150}) counts sessions (Medicare Claims Processing Manual, ch. 5, 20.2). */
    public static boolean isTherapyQuarterHour(Line line) {
        return line.codeWithin(97032, 97039)
                || line.codeWithin(97110, 97140)
                || line.codeWithin(97530, 97542)
                || line.codeWithin(97750, 97755)
                || line.codeWithin(97760, 97763);
    }

    /** The same work on several teeth is billed on as many lines, and a claim read here does not always say which tooth. */
    public static boolean isDental(Line line) {
        return line.code().startsWith("D");
    }

    /** Units are hours, doses, milligrams, millilitres, miles, minutes: many of them are no repetition. */
    public static boolean countsTimeDoseOrDistance(Line line) {
        String code = line.code();
        return line.billed().unit() != UnitOfService.UNITS
                || code.equals("G0378")
                || isDrugOrSupplyUnit(code)
                || isAnesthesia(line);
    }

    /** J and Q drugs, blood products, contrast, nutrition, supplies by the piece, mileage. */
    private static boolean isDrugOrSupplyUnit(String code) {
        return code.length() == 5
                && (code.charAt(0) == 'J'
                        || code.charAt(0) == 'A'
                        || code.charAt(0) == 'B'
                        || code.charAt(0) == 'P'
                        || (code.charAt(0) == 'Q' && !code.startsWith("Q0")));
    }

    public static boolean isAnesthesia(Line line) {
        return line.codeWithin(100, 1999);
    }
}
