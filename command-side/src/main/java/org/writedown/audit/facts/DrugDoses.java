package org.writedown.audit.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drugs that are billed by a dose unit: what one unit is, and the most that labelled dosing reaches in a
 * day (CMS HCPCS Level II for the unit; the drugs' FDA labels for the day, in our own words).
 */
public final class DrugDoses {

    /**
     * @param perUnit amount of one billing unit, in {@code measure}
     * @param mostADay labelled maximum a day for an adult, in {@code measure}
     */
    public record Dose(BigDecimal perUnit, String measure, BigDecimal mostADay) {

        public BigDecimal unitsFor(BigDecimal given) {
            return given.divide(perUnit, 0, RoundingMode.CEILING);
        }

        public BigDecimal mostUnits() {
            return unitsFor(mostADay);
        }
    }

    private static final String TABLE = """
            J1885 | 15   | mg | 120
            J0696 | 250  | mg | 4000
            J0690 | 500  | mg | 12000
            J1200 | 50   | mg | 400
            J2405 | 1    | mg | 32
            J2765 | 10   | mg | 140
            J2550 | 50   | mg | 150
            J3360 | 5    | mg | 100
            J2060 | 2    | mg | 40
            J3370 | 500  | mg | 6000
            J0131 | 10   | mg | 4000
            J1650 | 10   | mg | 300
            J1940 | 20   | mg | 600
            J2175 | 100  | mg | 1200
            J0780 | 10   | mg | 40
            J3411 | 100  | mg | 1500
            J1956 | 250  | mg | 750
            J0744 | 200  | mg | 1200
            J2270 | 10   | mg | 300
            J3010 | 0.1  | mg | 5
            J2250 | 1    | mg | 100
            J1100 | 1    | mg | 120
            J1644 | 1000 | units | 100000
            J0456 | 500  | mg | 1000
            """;

    private static final Map<String, Dose> BY_CODE = Table.rows(TABLE).stream()
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst,
                    row -> new Dose(new BigDecimal(row.get(1)), row.get(2), new BigDecimal(row.get(3)))));

    private DrugDoses() {}

    public static Optional<Dose> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
