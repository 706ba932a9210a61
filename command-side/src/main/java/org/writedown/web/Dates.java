package org.writedown.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.writedown.http.Problems;

/** Days that a document states about the past. */
final class Dates {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private Dates() {}

    static void notLater(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw Problems.malformed(field, day + " is in the future");
        }
        if (day != null && day.isBefore(EARLIEST)) {
            throw Problems.malformed(field, day + " is before " + EARLIEST);
        }
    }
}
