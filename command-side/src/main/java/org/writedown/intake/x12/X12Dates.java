package org.writedown.intake.x12;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of X12: D8 (20240229), DT (with a time behind it, which is dropped) and RD8 (a range). */
final class X12Dates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{4,6})?");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private X12Dates() {}

    /** First and last day; equal for a single day. */
    record Period(LocalDate from, LocalDate to) {}

    /** @return null if the text is no day of the calendar */
    static @Nullable LocalDate day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** Told by the shape of the text, since DTP02 is sometimes wrong; null if it is no period. */
    static @Nullable Period period(String text) {
        int dash = text.indexOf('-');
        LocalDate from = day(dash < 0 ? text : text.substring(0, dash));
        LocalDate to = dash < 0 ? from : day(text.substring(dash + 1));
        return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
    }
}
