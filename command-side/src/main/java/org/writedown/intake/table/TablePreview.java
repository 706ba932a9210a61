package org.writedown.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;

/**
 * How a table is understood, before anything of it is recorded.
 *
 * @param headerRow where the headers stand; absent where no row names columns of a bill
 * @param headers what the row of headers is known by, for a mapping to be saved for it
 * @param by what told the columns
 * @param mapping the name of the saved mapping that was used
 * @param rows the first ones below the headers, or of the file where it has none
 */
public record TablePreview(
        @Nullable Long headerRow,
        @Nullable String headers,
        By by,
        @Nullable String mapping,
        List<UnderstoodColumn> columns,
        List<Row> rows) {

    /** So many rows are shown. */
    public static final int MOST_ROWS = 20;

    /** What told the columns. */
    public enum By {
        /** The request. */
        REQUEST,
        /** A mapping that is saved for these very headers. */
        HEADERS,
        /** A mapping that is saved for the provider. */
        PROVIDER,
        /** The headers' own names: no mapping was used. */
        NAMES
    }

    /**
     * One row as it stands and as it was read.
     *
     * @param line absent where the row is no line, with {@code note} saying why
     */
    public record Row(
            long row,
            List<String> cells,
            @Nullable BillLine line,
            @Nullable String note) {}

    public TablePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
