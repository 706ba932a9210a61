package org.writedown.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.writedown.intake.table.UnderstoodColumn.Confidence;

/**
 * Tells columns by their headers.
 *
 * @param row where the headers stand
 */
record TableHeader(TableRow row, List<UnderstoodColumn> columns) {

    /** Words beside which an amount is not what was charged for the line. */
    private static final Set<String> OTHER_AMOUNTS = Set.of(
            "paid",
            "payment",
            "payments",
            "insurance",
            "balance",
            "allowed",
            "adjustment",
            "adjustments",
            "discount",
            "due",
            "unit",
            "per",
            "patient",
            "rate",
            "deductible",
            "copay",
            "coinsurance");

    /** Words that beside one of {@link #PRICES} say that it is the price of one unit, and no number of units. */
    private static final Set<String> OF_ONE = Set.of("unit", "each", "ea");

    private static final Set<String> PRICES = Set.of("price", "cost", "rate", "charge", "amount", "amt", "chg");

    static TableHeader of(TableRow row, TableMapping mapping) {
        List<UnderstoodColumn> columns = new ArrayList<>();
        Set<Column> taken = EnumSet.noneOf(Column.class);
        for (Confidence confidence : List.of(Confidence.DECLARED, Confidence.NAMED, Confidence.LIKELY)) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (!isKnown(columns, i + 1)) {
                    Column column = understood(row.cell(i), confidence, mapping);
                    if (column != null && (column == Column.IGNORED || taken.add(column))) {
                        columns.add(new UnderstoodColumn(i + 1, row.cell(i), column, confidence));
                    }
                }
            }
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!isKnown(columns, i + 1)) {
                columns.add(new UnderstoodColumn(i + 1, row.cell(i), Column.IGNORED, Confidence.UNKNOWN));
            }
        }
        columns.sort(Comparator.comparingInt(UnderstoodColumn::number));
        return new TableHeader(row, List.copyOf(columns));
    }

    private static boolean isKnown(List<UnderstoodColumn> columns, int number) {
        return columns.stream().anyMatch(column -> column.number() == number);
    }

    private static @org.jspecify.annotations.Nullable Column understood(
            String header, Confidence confidence, TableMapping mapping) {
        String normalised = Column.normalised(header);
        if (normalised.isEmpty() || normalised.length() > TableMapping.LONGEST_HEADER) {
            return null;
        }
        return switch (confidence) {
            case DECLARED -> mapping.columns().get(normalised);
            case NAMED -> named(normalised);
            default -> likely(header);
        };
    }

    private static @org.jspecify.annotations.Nullable Column named(String normalised) {
        for (Column column : Column.values()) {
            if (column.names().contains(normalised)) {
                return column;
            }
        }
        return null;
    }

    private static @org.jspecify.annotations.Nullable Column likely(String header) {
        List<String> words = List.of(header.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
        if (words.stream().anyMatch(OF_ONE::contains) && words.stream().anyMatch(PRICES::contains)) {
            return Column.UNIT_PRICE;
        }
        for (String word : words) {
            Column column = named(word);
            boolean other = column == Column.CHARGE && words.stream().anyMatch(OTHER_AMOUNTS::contains);
            if (column != null && !other) {
                return column;
            }
        }
        return null;
    }

    /** Whether the columns can be a bill: what was charged, and for what. */
    boolean isEnough() {
        return UnderstoodColumn.has(columns, Column.CHARGE)
                && (UnderstoodColumn.has(columns, Column.DESCRIPTION)
                        || UnderstoodColumn.has(columns, Column.CODE)
                        || UnderstoodColumn.has(columns, Column.REVENUE));
    }

    /** Whether it says what one unit costs, and not what is asked for the line. */
    boolean pricesOnly() {
        return UnderstoodColumn.has(columns, Column.UNIT_PRICE) && !UnderstoodColumn.has(columns, Column.CHARGE);
    }

    /** How many columns are understood; surer ones count more. */
    int score() {
        int score = 0;
        for (UnderstoodColumn column : columns) {
            score += switch (column.confidence()) {
                case DECLARED -> 3;
                case NAMED -> 2;
                case LIKELY -> 1;
                case UNKNOWN -> 0;
            };
        }
        return score;
    }

    /** @return the index of the column, from 0; -1 if there is none */
    int index(Column wanted) {
        for (UnderstoodColumn column : columns) {
            if (column.understoodAs() == wanted) {
                return column.number() - 1;
            }
        }
        return -1;
    }

    String cell(TableRow line, Column column) {
        return line.cell(index(column));
    }
}
