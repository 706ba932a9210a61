package org.writedown.reference.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as these files write them. */
final class Days {

    private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Days() {}

    /** {@code 20260401}; empty if it is no such day. */
    static Optional<LocalDate> compact(String text) {
        if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return day(number / 10_000, number / 100 % 100, number % 100);
    }

    /** {@code 2026-04-01} or {@code 4/1/2026}; empty if it is neither. */
    static Optional<LocalDate> written(String text) {
        Matcher us = US.matcher(text.strip());
        if (us.matches()) {
            return day(Integer.parseInt(us.group(3)), Integer.parseInt(us.group(1)), Integer.parseInt(us.group(2)));
        }
        return compact(text.strip().replace("-", ""));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
