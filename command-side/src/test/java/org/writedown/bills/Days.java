package org.writedown.bills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days as the corpus writes them, in a bill from {@code first} to {@code last}: a date, {@code +n} or {@code -n} from the
 * first day, {@code end} or {@code end+n} from the last; an empty text is no date.
 */
record Days(LocalDate first, LocalDate last) {

    /** Both ends and what lies between, as texts. */
    static List<String> between(String ends) {
        String[] two = ends.split(" ", 0);
        List<String> days = new ArrayList<>();
        if (two[0].startsWith("+")) {
            for (int day = Integer.parseInt(two[0]); day <= Integer.parseInt(two[1]); day++) {
                days.add("+" + day);
            }
        } else {
            LocalDate.parse(two[0])
                    .datesUntil(LocalDate.parse(two[1]).plusDays(1))
                    .map(LocalDate::toString)
                    .forEach(days::add);
        }
        return days;
    }

    /** Null for an empty text. */
    LocalDate of(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.startsWith("end")) {
            return last.plusDays(text.length() > 3 ? Integer.parseInt(text.substring(3)) : 0);
        }
        boolean counted = text.startsWith("+") || text.startsWith("-");
        return counted ? first.plusDays(Integer.parseInt(text)) : LocalDate.parse(text);
    }
}
