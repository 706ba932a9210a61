package org.writedown.reference.published;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.ReferenceRefused;

/** Comma-separated rows, one at a time; a byte order mark is ignored, quoted cells may hold line breaks. */
final class Csv {

    /** A wide price file of some hundred plans has header rows of this order. */
    private static final int LONGEST_ROW = 1 << 22;

    private final Iterator<CsvRecord> records;
    private long line;

    Csv(InputStream file) {
        records = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(new InputStreamReader(new LeftOpen(file), StandardCharsets.UTF_8))
                .iterator();
    }

    /** Where the row read last begins, from 1. */
    long line() {
        return line;
    }

    /** The next row, its cells without outer blanks; null after the last. */
    @Nullable List<String> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            List<String> cells = new ArrayList<>(row.getFieldCount());
            for (String cell : row.getFields()) {
                cells.add(cell.strip());
            }
            if (line == 0 && cells.getFirst().startsWith("\uFEFF")) {
                cells.set(0, cells.getFirst().substring(1).strip());
            }
            line = row.getStartingLineNumber();
            return cells;
        } catch (CsvParseException e) {
            throw ReferenceRefused.malformed(
                    "after line " + line, "the rows cannot be read as CSV; a quote is likely left open");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The cell of a column; empty where the row ends before it or the file has no such column. */
    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
