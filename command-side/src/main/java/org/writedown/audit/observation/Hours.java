package org.writedown.audit.observation;

import java.math.BigDecimal;
import java.util.List;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.contract.value.Interval;

/** Lines of observation and their hours. */
final class Hours {

    private Hours() {}

    static List<Line> lines(ExaminedBill bill) {
        return bill.lines().stream()
                .filter(line -> line.code().equals("G0378")
                        || (RevenueFamilies.isObservation(line) && !line.code().equals("G0379")))
                .filter(line -> line.cents() > 0)
                .toList();
    }

    static boolean any(ExaminedBill bill) {
        return !lines(bill).isEmpty();
    }

    static BigDecimal total(List<Line> lines) {
        return lines.stream().map(Line::units).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To the nearest hour. */
    static long rounded(Interval observed) {
        return (observed.minutes() + 30) / 60;
    }
}
