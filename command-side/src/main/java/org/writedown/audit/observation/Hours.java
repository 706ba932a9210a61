package org.writedown.audit.observation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
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

    /** To the nearest hour. The night on which clocks go back has an hour more than they show. */
    static long rounded(Interval observed) {
        long minutes = observed.minutes() + (clocksGoBack(observed) ? 60 : 0);
        return (minutes + 30) / 60;
    }

    /** At two o'clock on the first Sunday of November (15 USC 260a). */
    private static boolean clocksGoBack(Interval observed) {
        LocalDateTime back = LocalDate.of(observed.from().getYear(), Month.NOVEMBER, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY))
                .atTime(2, 0);
        return observed.from().isBefore(back) && observed.to().isAfter(back);
    }
}
