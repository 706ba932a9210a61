package org.writedown.intake.x12;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Digits;

/** Dates of X12: D8 (20240229), DT (with a time behind it, which is dropped) and RD8 (a range). */
final class X12Dates {

    /** A day is eight digits; the time behind it hours and minutes, perhaps with seconds. */
    private static final int DAY = 8;

    private static final int SHORTEST_TIME = 4;
    private static final int LONGEST_TIME = 6;

    private X12Dates() {}

    /** First and last day; equal for a single day. */
    record Period(LocalDate from, LocalDate to) {}

    /** @return null if the text is no day of the calendar */
    static @Nullable LocalDate day(String text) {
        if (text.length() < DAY || !hasTimeOrNothing(text)) {
            return null;
        }
        return Digits.day(Digits.number(text, 0, 4), Digits.number(text, 4, 6), Digits.number(text, 6, DAY));
    }

    private static boolean hasTimeOrNothing(String text) {
        int time = text.length() - DAY;
        return time == 0
                || (time >= SHORTEST_TIME && time <= LONGEST_TIME && Digits.number(text, DAY, text.length()) >= 0);
    }

    /** Told by the shape of the text, since DTP02 is sometimes wrong; null if it is no period. */
    static @Nullable Period period(String text) {
        int dash = text.indexOf('-');
        LocalDate from = day(dash < 0 ? text : text.substring(0, dash));
        LocalDate to = dash < 0 ? from : day(text.substring(dash + 1));
        return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
    }
}
