package org.writedown.intake.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.table.TableMapping.DateOrder;

/**
 * Days as statements write them: {@code 2026-03-04}, {@code 20260304}, {@code 3/4/2026}, {@code 03-04-26},
 * {@code 4-Mar-2026}, {@code Mar 4, 2026}; a time behind is dropped. In a workbook a number is a day too.
 */
final class TableDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*[-, ]+(\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY = Pattern.compile("([A-Za-z]{3})[A-Za-z]*[. ]+(\\d{1,2})[, ]+(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern TIME = Pattern.compile("[T ]+\\d{1,2}:\\d{2}.*");

    /** No day and time is written at such length, and looking for one takes the square of it. */
    private static final int LONGEST = 100;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final DateOrder order;
    private final boolean serials;
    private boolean ambiguous;

    /** @param serials whether a bare number of five digits is a day, as in a workbook */
    TableDates(DateOrder order, boolean serials) {
        this.order = order;
        this.serials = serials;
    }

    /** Whether a day was read that would be another one with the day first, and nobody has declared which. */
    boolean wasAmbiguous() {
        return ambiguous;
    }

    /** @return null if the text is no day of the calendar */
    @Nullable LocalDate day(String cell) {
        if (cell.length() > LONGEST) {
            return null;
        }
        String text = TIME.matcher(cell).replaceFirst("").strip();
        Matcher serial = SERIAL.matcher(text);
        if (serials && serial.matches()) {
            return SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1)));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ordered(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher dayWord = DAY_WORD.matcher(text);
        if (dayWord.matches()) {
            return of(dayWord.group(3), month(dayWord.group(2)), dayWord.group(1));
        }
        Matcher wordDay = WORD_DAY.matcher(text);
        return wordDay.matches() ? of(wordDay.group(3), month(wordDay.group(1)), wordDay.group(2)) : null;
    }

    private @Nullable LocalDate ordered(String first, String second, String year) {
        if (order == DateOrder.DAY_FIRST) {
            return of(year, second, first);
        }
        LocalDate day = of(year, first, second);
        ambiguous |= order == DateOrder.UNDECLARED
                && day != null
                && !first.equals(second)
                && Integer.parseInt(second) <= MONTHS.size();
        return day;
    }

    private static String month(String word) {
        return String.valueOf(MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1);
    }

    /** Two digits of a year are of this century: no statement is older. */
    private static @Nullable LocalDate of(String year, String month, String day) {
        int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
        try {
            return full < 1900 ? null : LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
