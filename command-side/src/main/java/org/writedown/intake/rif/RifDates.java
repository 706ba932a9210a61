package org.writedown.intake.rif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as these files write them: {@code 27-Dec-2017}, in any case, or {@code 20171227}. */
final class RifDates {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("JAN", 1),
            Map.entry("FEB", 2),
            Map.entry("MAR", 3),
            Map.entry("APR", 4),
            Map.entry("MAY", 5),
            Map.entry("JUN", 6),
            Map.entry("JUL", 7),
            Map.entry("AUG", 8),
            Map.entry("SEP", 9),
            Map.entry("OCT", 10),
            Map.entry("NOV", 11),
            Map.entry("DEC", 12));

    private RifDates() {}

    /** @return null if the text is no day of the calendar */
    static @Nullable LocalDate day(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            Integer month = MONTHS.get(words.group(2).toUpperCase(Locale.ROOT));
            return month == null ? null : day(words.group(3), month, words.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? day(digits.group(1), Integer.parseInt(digits.group(2)), digits.group(3)) : null;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
