package org.writedown.intake.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one provider's tables are to be read, as a person has declared it.
 *
 * @param columns by header; headers are compared without case, blanks and signs
 */
public record TableMapping(Map<String, Column> columns, DateOrder dates, DecimalSign decimals) {

    /** More columns than any statement has. */
    public static final int MOST_COLUMNS = 100;

    /** Nothing is declared. */
    public static final TableMapping NONE = new TableMapping(Map.of(), DateOrder.UNDECLARED, DecimalSign.POINT);

    /** Which comes first in {@code 03/04/2026}. */
    public enum DateOrder {
        /** Taken month first, as in the United States, with a warning wherever it matters. */
        UNDECLARED,
        MONTH_FIRST,
        DAY_FIRST
    }

    /** What separates cents: {@code 1,234.50} or {@code 1.234,50}. */
    public enum DecimalSign {
        POINT,
        COMMA
    }

    /** @throws IllegalArgumentException if there are too many columns */
    public TableMapping {
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a mapping has at most " + MOST_COLUMNS + " columns");
        }
        Map<String, Column> normalised = new LinkedHashMap<>();
        columns.forEach((header, column) -> normalised.put(Column.normalised(header), column));
        columns = Map.copyOf(normalised);
    }
}
