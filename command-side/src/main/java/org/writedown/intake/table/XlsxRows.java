package org.writedown.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;

/** Rows of the first visible sheet of a workbook that {@link XlsxSafety} has let through. Formulas give their stored values. */
final class XlsxRows implements TableSource {

    /** A workbook keeps numbers in binary: 12.3 may be stored as 12.300000000000001. */
    private static final int EXACT_DIGITS = 8;

    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxRows(String file, ReadableWorkbook workbook, Stream<Row> stream) {
        this.file = file;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static XlsxRows open(Document document) throws IOException {
        byte[] bytes;
        try (InputStream in = document.content().open()) {
            bytes = in.readAllBytes();
        }
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
            Sheet sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> damaged(document.name()));
            if (workbook.isDate1904()) {
                workbook.close();
                throw new IntakeException(
                        Kind.DAMAGED, document.name(), null, "the workbook counts days from 1904, which is not read");
            }
            return new XlsxRows(document.name(), workbook, sheet.openStream());
        } catch (IntakeException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // The library throws what its parsers throw; the bytes are in memory, so no disk has failed.
            throw damaged(document.name());
        }
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (int column = 0; column < Math.min(row.getCellCount(), Cells.MOST_COLUMNS + 1); column++) {
                cells.add(text(row.hasCell(column) ? row.getCell(column) : null));
            }
            return Cells.row(file, row.getRowNum(), cells);
        } catch (IntakeException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            throw damaged(file);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String text = cell.getText();
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            boolean sane = number.precision() <= 40 && Math.abs(number.scale()) <= 40;
            return sane
                    ? number.setScale(EXACT_DIGITS, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString()
                    : "";
        }
        return text == null ? "" : text;
    }

    private static IntakeException damaged(String file) {
        return new IntakeException(Kind.DAMAGED, file, null, "the workbook is damaged and cannot be read");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
