package org.writedown.audit.anesthesia;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Day;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.Repeatable;
import org.writedown.contract.value.Interval;

/** Lines of anesthesia and their times. */
final class Anesthesia {

    private Anesthesia() {}

    static List<Line> lines(Day day) {
        return day.lines().stream()
                .filter(line -> Repeatable.isAnesthesia(line) && line.cents() > 0)
                .toList();
    }

    static boolean any(ExaminedBill bill) {
        return bill.lines().stream().anyMatch(Repeatable::isAnesthesia);
    }

    /** As documented, by total or by start and end. */
    static @Nullable Integer minutes(Line line) {
        Interval interval = line.facts().interval();
        Integer minutes = line.facts().minutes();
        return minutes != null ? minutes : interval == null ? null : Integer.valueOf((int) interval.minutes());
    }

    /** Added to another anesthesia code (obstetrics, burns). */
    static boolean isAddOn(Line line) {
        return Set.of("01953", "01968", "01969").contains(line.code());
    }

    static boolean isDirection(Line line, Line other) {
        Set<String> both = new TreeSet<>(line.modifiers());
        both.addAll(other.modifiers());
        return both.contains("QX") && (both.contains("QK") || both.contains("QY") || both.contains("AD"));
    }
}
