package org.writedown.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers of a few digits and days made of them; these are read a million times, so without patterns. */
public final class Digits {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private Digits() {}

    /** @return -1 if there is anything but digits, or nothing, or more than nine digits */
    public static int number(String text, int from, int to) {
        if (from >= to || to - from > 9 || to > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** @return null if it is no day of the calendar, or none between 1900 and 2199 */
    public static @Nullable LocalDate day(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
