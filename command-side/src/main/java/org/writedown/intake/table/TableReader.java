package org.writedown.intake.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
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

    private static final int ROWS_LOOKED_AT = 40;
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final String ZIP = "PK\u0003\u0004";

    private final IntakeLimits limits;
    private final TableMapping mapping;

    /** @param mapping what a person has declared for the provider, or {@link TableMapping#NONE} */
    public TableReader(IntakeLimits limits, TableMapping mapping) {
        this.limits = limits;
        this.mapping = mapping;
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
        try (TableSource rows = opened.source(document, limits)) {
            return new TableRun(document, limits, mapping, opened.start, reading).toEnd(rows, opened.workbook());
        }
    }

    /**
     * What each column is understood as, without reading the rows.
     *
     * @throws IntakeException if no header of a bill is found
     */
    public List<UnderstoodColumn> preview(Document document) throws IOException {
        return opened(document).start.header().columns();
    }

    /**
     * The beginning of a table.
     *
     * @param above the rows before the header
     */
    record Start(List<TableRow> above, TableHeader header) {}

    private record Opened(Start start, @Nullable Charset charset, char delimiter) {

        boolean workbook() {
            return charset == null;
        }

        TableSource source(Document document, IntakeLimits limits) throws IOException {
            return charset == null ? XlsxRows.open(document) : CsvRows.open(document, charset, delimiter, limits);
        }
    }

    private Opened opened(Document document) throws IOException {
        Opened best;
        if (Opening.of(document).text().startsWith(ZIP)) {
            XlsxSafety.require(document, limits);
            try (TableSource rows = XlsxRows.open(document)) {
                best = new Opened(start(rows), null, ',');
            }
        } else {
            best = bestDelimiter(document, Marks.charset(document));
        }
        if (!best.start.header().isEnough()) {
            throw new IntakeException(
                    Kind.UNKNOWN_FORMAT,
                    document.name(),
                    null,
                    "no row among the first " + ROWS_LOOKED_AT
                            + " names columns for what was charged and for what; a mapping can be saved for the provider");
        }
        return best;
    }

    private Opened bestDelimiter(Document document, Charset charset) throws IOException {
        Opened best = null;
        for (char delimiter : DELIMITERS) {
            try (TableSource rows = CsvRows.open(document, charset, delimiter, limits)) {
                Opened tried = new Opened(start(rows), charset, delimiter);
                if (best == null
                        || tried.start.header().score() > best.start.header().score()) {
                    best = tried;
                }
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** The row among the first ones that understands most. */
    private Start start(TableSource rows) throws IOException {
        List<TableRow> first = new ArrayList<>();
        for (TableRow row = rows.next(); row != null && first.size() < ROWS_LOOKED_AT; row = rows.next()) {
            first.add(row);
        }
        int best = 0;
        TableHeader header = TableHeader.of(new TableRow(1, List.of()), mapping);
        for (int i = 0; i < first.size(); i++) {
            TableHeader tried = TableHeader.of(first.get(i), mapping);
            boolean better = tried.isEnough() == header.isEnough() ? tried.score() > header.score() : tried.isEnough();
            if (better) {
                header = tried;
                best = i;
            }
        }
        return new Start(List.copyOf(first.subList(0, best)), header);
    }
}
