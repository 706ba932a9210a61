package org.writedown.audit.duplication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.facts.Repeatable;
import org.writedown.audit.facts.RevenueFamilies;

/** Equal lines of a day that the rest of the day accounts for, so that there is nothing to ask. */
final class RightlyRepeated {

    private static final Set<String> AGAIN = Set.of("76", "77", "91", "59", "XE", "XS", "XP", "XU");

    /** A further push of the same drug. */
    private static final String SAME_DRUG_AGAIN = "96376";

    /** One drug each: under the skin or into a muscle, or a further one into the vein. */
    private static final Set<String> INJECTIONS = Set.of("96372", "96375");

    private RightlyRepeated() {}

    static boolean explains(ExaminedBill bill, Day day, List<Line> equal) {
        Line line = equal.getFirst();
        return isCareOfAStay(bill, line)
                || isSeries(day, line)
                || (isDrug(line) && isGivenAsOften(day, equal.size()))
                || (INJECTIONS.contains(line.code()) && hasADrugEach(day));
    }

    /** Sugar at the bedside, gases, breathing treatments: a patient in bed has them several times a day. */
    private static boolean isCareOfAStay(ExaminedBill bill, Line line) {
        return bill.setting() == Setting.INPATIENT && Repeatable.isOftenRepeated(line);
    }

    /** What is often done again, once without a modifier and then each time with one. */
    private static boolean isSeries(Day day, Line line) {
        return Repeatable.isOftenRepeated(line)
                && line.hasAny(AGAIN)
                && day.coded(line.code()).stream().anyMatch(first -> first.cents() > 0 && !first.hasAny(AGAIN));
    }

    private static boolean isDrug(Line line) {
        return line.code().startsWith("J");
    }

    private static boolean isGivenAsOften(Day day, int times) {
        return day.has(SAME_DRUG_AGAIN) || injections(day, Set.of("96372")).compareTo(BigDecimal.valueOf(times)) >= 0;
    }

    /** As many drugs as injections, beside the one that the first code of the visit gave. */
    private static boolean hasADrugEach(Day day) {
        long drugs = day.lines().stream()
                .filter(line -> line.cents() > 0 && (isDrug(line) || RevenueFamilies.isDrug(line)))
                .count();
        return injections(day, INJECTIONS).compareTo(BigDecimal.valueOf(drugs)) <= 0;
    }

    private static BigDecimal injections(Day day, Set<String> codes) {
        return day.lines().stream()
                .filter(line -> codes.contains(line.code()))
                .map(Line::units)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
