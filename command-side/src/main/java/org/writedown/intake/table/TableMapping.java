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

    /** Letters and digits of a header that is looked at; longer ones are text, not headers. */
    public static final int LONGEST_HEADER = 60;

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

    /** @throws IllegalArgumentException if there are too many columns, or a header names none or one twice */
    public TableMapping {
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a mapping has at most " + MOST_COLUMNS + " columns");
        }
        Map<String, Column> normalised = new LinkedHashMap<>();
        columns.forEach((header, column) -> {
            String name = Column.normalised(header);
            if (name.isEmpty() || name.length() > LONGEST_HEADER) {
                throw new IllegalArgumentException(
                        "a header has 1 to " + LONGEST_HEADER + " letters and digits, beside blanks and signs");
            }
            if (column == null) {
                throw new IllegalArgumentException("a column is told to be something, if only IGNORED");
            }
            if (normalised.put(name, column) != null) {
                throw new IllegalArgumentException("two headers are the same without case, blanks and signs");
            }
        });
        columns = Map.copyOf(normalised);
    }
}
