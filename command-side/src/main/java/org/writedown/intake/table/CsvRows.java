package org.writedown.intake.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.BoundedStream;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Position;

/** Rows of a text file with delimiters. A quote that is not closed is an error, not a cell of a megabyte. */
final class CsvRows implements TableSource {

    static final int LONGEST_RECORD = 1 << 20;

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long last;

    private CsvRows(String file, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvRows open(Document document, Charset charset, char delimiter, IntakeLimits limits) throws IOException {
        Reader text = new InputStreamReader(
                new BoundedStream(document.content().open(), document.name(), limits.bytes(), "the file"), charset);
        return new CsvRows(
                document.name(),
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .quoteCharacter('"')
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(LONGEST_RECORD)
                        .ofCsvRecord(Marks.skip(text)));
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord next = records.next();
            last = next.getStartingLineNumber();
            return Cells.row(file, last, next.getFields());
        } catch (CsvParseException tooLong) {
            String reason = "the row, or a quote that is not closed, has more characters than are read here";
            throw new IntakeException(Kind.TOO_LARGE, file, new Position("row", last + 1, null), reason);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
