package org.writedown.intake.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Document;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Opening;
import org.writedown.intake.Reading;

/**
 * Reads itemised statements that are tables. Rows that are no lines are rejected by their number with
 * the reason and the others stand; a file in which no header of a bill is found is refused.
 */
public final class TableReader implements DocumentReader {

    public static final int ROWS_LOOKED_AT = 40;
    public static final int LONGEST_CELL = Cells.LONGEST_CELL;
    public static final int MOST_COLUMNS = Cells.MOST_COLUMNS;
    public static final int LONGEST_ROW = CsvRows.LONGEST_RECORD;
    public static final int MOST_PARTS = XlsxSafety.MOST_PARTS;

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final String ZIP = "PK\u0003\u0004";

    private final IntakeLimits limits;
    private final Declared declared;

    /** @param declared what a person has declared for the file, for its headers or for its provider */
    public TableReader(IntakeLimits limits, Declared declared) {
        this.limits = limits;
        this.declared = declared;
    }

    /** What a workbook may unpack to, in bytes. */
    public static long unpackedMost(IntakeLimits limits) {
        return XlsxSafety.unpackedMost(limits);
    }

    @Override
    public String format() {
        return "a table (CSV, TSV, XLSX)";
    }

    /** Whatever may be text, so it is to be asked last; the header decides. */
    @Override
    public boolean recognises(Opening opening) {
        String text = opening.text();
        return text.startsWith(ZIP)
                || text.startsWith("\u00FF\u00FE")
                || text.startsWith("\u00FE\u00FF")
                || (!text.isEmpty() && text.chars().noneMatch(c -> c == 0) && hasDelimiter(text));
    }

    private static boolean hasDelimiter(String text) {
        for (char delimiter : DELIMITERS) {
            if (text.indexOf(delimiter) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        Opened opened = opened(document);
        if (!opened.start.header().isEnough()) {
            throw new IntakeException(Kind.UNKNOWN_FORMAT, document.name(), null, notEnough(opened.start.header()));
        }
        try (TableSource rows = opened.source(document, limits)) {
            return new TableRun(document, limits, opened.start, reading).toEnd(rows, opened.workbook());
        }
    }

    /** Units times price is not what a provider asks until the provider says so. */
    private static String notEnough(TableHeader header) {
        return header.pricesOnly()
                ? "the table states the price of a unit and no charge of a line, and charges are not computed: ask the"
                        + " provider for them, or enter the bill by hand"
                : "no row among the first " + ROWS_LOOKED_AT
                        + " names columns for what was charged and for what; a mapping can be saved for the provider";
    }

    /**
     * What each column is understood as, and the first rows as they are read.
     *
     * @throws IntakeException if the file is refused; a file without headers of a bill is not, so that a
     *     person can tell what its columns are
     */
    public TablePreview preview(Document document) throws IOException {
        Opened opened = opened(document);
        try (TableSource rows = opened.source(document, limits)) {
            return PreviewRows.of(opened.start, rows, opened.workbook());
        }
    }

    private record Opened(TableStart start, @Nullable Charset charset, char delimiter) {

        boolean workbook() {
            return charset == null;
        }

        TableSource source(Document document, IntakeLimits limits) throws IOException {
            return charset == null ? XlsxRows.open(document) : CsvRows.open(document, charset, delimiter, limits);
        }

        /** What a person has declared for the headers or the provider is surer than any number of known names. */
        boolean isBetterThan(Opened other) {
            boolean enough = start.header().isEnough();
            return enough == other.start.header().isEnough()
                    ? start.header().score() > other.start.header().score()
                    : enough;
        }
    }

    private Opened opened(Document document) throws IOException {
        if (Opening.of(document).text().startsWith(ZIP)) {
            XlsxSafety.require(document, limits);
            try (TableSource rows = XlsxRows.open(document)) {
                return new Opened(start(rows), null, ',');
            }
        }
        return bestDelimiter(document, Marks.charset(document));
    }

    private Opened bestDelimiter(Document document, Charset charset) throws IOException {
        Opened best = null;
        for (char delimiter : DELIMITERS) {
            try (TableSource rows = CsvRows.open(document, charset, delimiter, limits)) {
                Opened tried = new Opened(start(rows), charset, delimiter);
                if (best == null || tried.isBetterThan(best)) {
                    best = tried;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private TableStart start(TableSource rows) throws IOException {
        List<TableRow> first = new ArrayList<>();
        for (TableRow row = rows.next(); row != null && first.size() < ROWS_LOOKED_AT; row = rows.next()) {
            first.add(row);
        }
        return TableStart.of(first, declared);
    }
}
