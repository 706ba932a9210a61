package org.writedown.intake.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Reading;
import org.writedown.intake.Tally;
import org.writedown.intake.UnreadableClaim;

/** One table being read, from below its header to its end. */
final class TableRun {

    private final Document document;
    private final IntakeLimits limits;
    private final TableStart start;
    private final Tally tally;
    private final Findings findings;
    private @Nullable TableClaim claim;

    TableRun(Document document, IntakeLimits limits, TableStart start, Reading reading) {
        this.document = document;
        this.limits = limits;
        this.start = start;
        this.tally = new Tally(document.name(), limits, reading);
        this.findings = new Findings(limits.findings());
    }

    IntakeSummary toEnd(TableSource rows, boolean workbook) throws IOException {
        TableDates dates = new TableDates(start.mapping().dates(), workbook);
        Preamble preamble = Preamble.of(start.above(), dates);
        String format = workbook ? "table-xlsx" : "table-csv";
        TableHeader header = start.header();
        for (TableRow row = rows.next(); row != null; row = rows.next()) {
            if (row.number() <= header.row().number() || row.isEmpty()) {
                continue;
            }
            TableClaim open = claim;
            if (open == null || !open.continuesWith(row)) {
                finish(preamble, format);
                open = new TableClaim(document, limits, header, row);
                claim = open;
            }
            add(open, row, new TableLine(header, row, dates, start.mapping().decimals(), open.warnings()));
        }
        finish(preamble, format);
        understood(header);
        if (dates.wasAmbiguous()) {
            findings.add(null, "dates such as 03/04 are taken month first; the mapping can declare another order");
        }
        return tally.summary(workbook ? "XLSX table" : "CSV table", "the table has a header and no line", findings);
    }

    private void add(TableClaim open, TableRow row, TableLine line) {
        try {
            open.add(row, line);
        } catch (UnreadableClaim unreadable) {
            tally.rejected(unreadable.rejection());
        }
    }

    private void finish(Preamble preamble, String format) {
        TableClaim complete = claim;
        claim = null;
        ReadClaim read = complete == null ? null : complete.finish(preamble, format);
        if (read != null) {
            tally.read(read);
        }
    }

    /** Says what was only likely, or left out: nothing is understood silently. */
    private void understood(TableHeader header) {
        for (UnderstoodColumn column : header.columns()) {
            if (column.confidence() == UnderstoodColumn.Confidence.LIKELY) {
                findings.add(
                        null,
                        "column " + column.number() + " is taken as " + column.understoodAs()
                                + " by a word of its header");
            } else if (column.confidence() == UnderstoodColumn.Confidence.UNKNOWN
                    && !column.header().isEmpty()) {
                findings.add(null, "column " + column.number() + " is not understood and was left out");
            }
        }
    }
}
