package org.writedown.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which edition of a source: its publisher's name for it, and the day from which it counts. Two files of
 * one kind with the same first day are the same edition, one a correction of the other.
 *
 * @param label such as {@code 2026Q3}, {@code FY2026}, {@code 2026B} or {@code 2026-04-01}
 * @param from first day of service that it speaks of
 */
public record EditionName(String label, LocalDate from) {

    private static final Pattern SHAPES = Pattern.compile(
            "FY(?<fiscal>\\d{4})|(?<quarterYear>\\d{4})Q(?<quarter>[1-4])|(?<release>\\d{4})(?<letter>[A-D])"
                    + "|(?<year>\\d{4})(-(?<month>\\d{2})(-(?<day>\\d{2}))?)?");

    /** How labels look, for refusals. */
    public static final String FORMS = "FY2026 (from 2025-10-01), 2026Q3, 2026B (the fee schedule's April release),"
            + " 2026, 2026-04 or 2026-04-01";

    /** @throws ReferenceRefused if the label has none of the {@link #FORMS} */
    public static EditionName parse(String label) {
        Matcher shape = SHAPES.matcher(label);
        if (!shape.matches()) {
            throw ReferenceRefused.malformed(
                    "edition", "'" + shortened(label) + "' is not an edition such as " + FORMS);
        }
        try {
            return new EditionName(label, first(shape));
        } catch (DateTimeException e) {
            throw ReferenceRefused.malformed("edition", "'" + label + "' names no day");
        }
    }

    /** The edition that begins on a day, where a file states the day itself. */
    public static EditionName of(LocalDate from) {
        return new EditionName(from.toString(), from);
    }

    private static LocalDate first(Matcher shape) {
        if (shape.group("fiscal") != null) {
            return LocalDate.of(number(shape, "fiscal") - 1, 10, 1);
        }
        if (shape.group("quarter") != null) {
            return LocalDate.of(number(shape, "quarterYear"), 3 * number(shape, "quarter") - 2, 1);
        }
        if (shape.group("letter") != null) {
            int quarter = shape.group("letter").charAt(0) - 'A';
            return LocalDate.of(number(shape, "release"), 3 * quarter + 1, 1);
        }
        int month = shape.group("month") == null ? 1 : number(shape, "month");
        int day = shape.group("day") == null ? 1 : number(shape, "day");
        return LocalDate.of(number(shape, "year"), month, day);
    }

    private static int number(Matcher shape, String group) {
        return Integer.parseInt(shape.group(group));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    @Override
    public String toString() {
        return label;
    }
}
