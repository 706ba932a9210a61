package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.ReferenceRefused;

/**
 * NCCI's edits as CMS publishes them: some lines of preamble, a header of several lines that begins with
 * "Column 1", then seven tab-separated columns, of which the last,
 * the rationale, is not kept. A deletion date of {@code *} means that the edit still
 * applies; modifier indicator 9 marks an edit that was deleted on the day it took effect.
 */
public final class PtpReader implements PublishedReader<PtpEdit> {

    private static final int COLUMNS = 7;
    private static final int MOST_PREAMBLE = 50;

    @Override
    public void read(String fileName, InputStream file, RowSink<PtpEdit> rows) throws IOException {
        Lines lines = new Lines(file, StandardCharsets.ISO_8859_1);
        findHeader(lines);
        String[] cells = new String[COLUMNS];
        boolean began = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            int count = split(line, cells);
            boolean code = count > 0 && Codes.isProcedure(cells[0]);
            if (!began && !code && isMoreOfHeader(cells[0])) {
                continue;
            }
            began = true;
            if (!line.isBlank()) {
                take(lines.number(), count, cells, rows);
            }
        }
        if (!began) {
            throw ReferenceRefused.malformed("line " + lines.number(), "no edits follow the header");
        }
    }

    private static void findHeader(Lines lines) throws IOException {
        for (String line = lines.next(); line != null && lines.number() <= MOST_PREAMBLE; line = lines.next()) {
            if (line.startsWith("Column 1\t")) {
                return;
            }
        }
        throw ReferenceRefused.malformed(
                "line 1", "this is no NCCI edit file: no header line begins with 'Column 1' and a tab");
    }

    /** Further header lines leave the first column empty. */
    private static boolean isMoreOfHeader(@Nullable String first) {
        return first == null || first.isBlank();
    }

    /** Splits by tabs into at most as many cells as there are columns; returns how many the line has. */
    private static int split(String line, String[] cells) {
        int count = 0;
        int from = 0;
        while (true) {
            int tab = line.indexOf('\t', from);
            if (count < COLUMNS) {
                cells[count] = line.substring(from, tab < 0 ? line.length() : tab);
            }
            count++;
            if (tab < 0) {
                return count;
            }
            from = tab + 1;
        }
    }

    private static void take(long line, int count, String[] cells, RowSink<PtpEdit> rows) {
        if (count < 6) {
            rows.reject(line, "has " + count + " columns and not " + COLUMNS);
        } else if (!Codes.isProcedure(cells[0]) || !Codes.isProcedure(cells[1])) {
            rows.reject(line, "column " + (Codes.isProcedure(cells[0]) ? 2 : 1) + " is not a procedure code");
        } else if (cells[5].equals("9")) {
            rows.skip();
        } else if (!cells[5].equals("0") && !cells[5].equals("1")) {
            rows.reject(line, "the modifier indicator is not 0, 1 or 9");
        } else {
            dated(line, cells, rows);
        }
    }

    private static void dated(long line, String[] cells, RowSink<PtpEdit> rows) {
        Optional<LocalDate> effective = Days.compact(cells[3].strip());
        String end = cells[4].strip();
        boolean active = end.equals("*") || end.isEmpty();
        Optional<LocalDate> deletion = active ? Optional.empty() : Days.compact(end);
        if (effective.isEmpty()) {
            rows.reject(line, "the effective date is not of the form YYYYMMDD");
        } else if (!active && deletion.isEmpty()) {
            rows.reject(line, "the deletion date is neither * nor of the form YYYYMMDD");
        } else if (deletion.filter(day -> day.isBefore(effective.get())).isPresent()) {
            rows.reject(line, "the deletion date is before the effective date");
        } else {
            int modifier = cells[5].charAt(0) - '0';
            rows.row(line, new PtpEdit(cells[0], cells[1], effective.get(), deletion.orElse(null), modifier));
        }
    }
}
