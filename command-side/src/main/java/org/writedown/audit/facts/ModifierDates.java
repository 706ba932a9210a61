package org.writedown.audit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Modifiers that have not always been there, with their first day (CMS, quarterly HCPCS updates). */
public final class ModifierDates {

    private static final String TABLE = """
            XE | 2015-01-01
            XS | 2015-01-01
            XP | 2015-01-01
            XU | 2015-01-01
            FX | 2017-01-01
            FY | 2018-01-01
            CO | 2019-01-01
            CQ | 2019-01-01
            93 | 2022-01-01
            FS | 2022-01-01
            FT | 2022-01-01
            JZ | 2023-01-01
            """;

    private static final Map<String, LocalDate> BEGINS = Table.rows(TABLE).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> LocalDate.parse(row.get(1))));

    private ModifierDates() {}

    /** Absent for those that have been there as long as bills matter. */
    public static Optional<LocalDate> begins(String modifier) {
        return Optional.ofNullable(BEGINS.get(modifier));
    }
}
