package org.writedown.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.writedown.intake.Findings;
import org.writedown.intake.UnreadableClaim;

/** Reads the first rows of a table as they will be read when it is recorded. */
final class PreviewRows {

    private final TableStart start;
    private final TableDates dates;
    private final List<TablePreview.Row> rows = new ArrayList<>();
    private int lines;

    private PreviewRows(TableStart start, boolean workbook) {
        this.start = start;
        this.dates = new TableDates(start.mapping().dates(), workbook);
    }

    static TablePreview of(TableStart start, TableSource source, boolean workbook) throws IOException {
        PreviewRows preview = new PreviewRows(start, workbook);
        boolean known = start.header().isEnough();
        for (TableRow row = source.next();
                row != null && preview.rows.size() < TablePreview.MOST_ROWS;
                row = source.next()) {
            boolean below = row.number() > start.header().row().number();
            if (!row.isEmpty() && (below || !known)) {
                preview.rows.add(known ? preview.read(row) : raw(row, null));
            }
        }
        return new TablePreview(
                known ? start.header().row().number() : null,
                known ? HeaderFingerprint.of(start.header().row().cells()) : null,
                start.by(),
                start.name(),
                known ? start.header().columns() : List.of(),
                preview.rows);
    }

    private static TablePreview.Row raw(TableRow row, @org.jspecify.annotations.Nullable String note) {
        return new TablePreview.Row(row.number(), row.cells(), null, note);
    }

    private TablePreview.Row read(TableRow row) {
        Findings warnings = new Findings(1);
        TableLine line =
                new TableLine(start.header(), row, dates, start.mapping().decimals(), warnings);
        try {
            if (line.isSubtotal()) {
                return raw(row, "a subtotal");
            } else if (line.isTotal()) {
                return raw(row, "the total, " + line.amount());
            } else if (line.isBalance()) {
                return raw(row, "a balance");
            }
            return new TablePreview.Row(row.number(), row.cells(), line.toLine(++lines), null);
        } catch (UnreadableClaim unreadable) {
            return raw(row, unreadable.rejection().reason());
        }
    }
}
