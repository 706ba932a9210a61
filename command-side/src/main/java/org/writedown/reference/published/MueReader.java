package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.writedown.reference.ReferenceRefused;

/**
 * CMS's table of medically unlikely edits: a copyright notice in one quoted cell, a header whose first cell holds a
 * line break, then code, value, adjudication indicator ("2 Date of Service Edit: Policy") and rationale.
 */
public final class MueReader implements PublishedReader<UnitLimit> {

    private static final int MOST_PREAMBLE = 20;

    @Override
    public void read(String fileName, InputStream file, RowSink<UnitLimit> rows) throws IOException {
        Csv csv = new Csv(file);
        findHeader(csv, rows);
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            take(csv.line(), row, rows);
        }
    }

    private static void findHeader(Csv csv, RowSink<UnitLimit> rows) throws IOException {
        int count = 0;
        for (List<String> row = csv.next(); row != null && count < MOST_PREAMBLE; row = csv.next()) {
            String value = Csv.cell(row, 1).toLowerCase(Locale.ROOT);
            if (row.getFirst().startsWith("HCPCS") && value.contains("mue value")) {
                rows.states(RowSink.Stated.OF, setting(value));
                return;
            }
            count++;
        }
        throw ReferenceRefused.malformed(
                "line 1", "this is no MUE table: no header row has 'HCPCS/CPT Code' beside 'MUE Values'");
    }

    private static String setting(String header) {
        if (header.contains("practitioner")) {
            return "practitioner";
        }
        return header.contains("outpatient") ? "outpatient" : header.contains("dme") ? "dme" : "unknown";
    }

    private static void take(long line, List<String> row, RowSink<UnitLimit> rows) {
        String code = row.getFirst();
        String units = Csv.cell(row, 1);
        String indicator = Csv.cell(row, 2);
        if (row.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (!Codes.isProcedure(code)) {
            rows.reject(line, "the first column is not a procedure code");
        } else if (!units.matches("\\d{1,6}")) {
            rows.reject(line, "the value of " + code + " is not a whole number");
        } else if (!indicator.matches("[123]\\b.*")) {
            rows.reject(line, "the adjudication indicator of " + code + " does not begin with 1, 2 or 3");
        } else {
            rows.row(line, new UnitLimit(code, Integer.parseInt(units), indicator.charAt(0) - '0'));
        }
    }
}
