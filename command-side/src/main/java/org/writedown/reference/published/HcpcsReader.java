package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.writedown.reference.ReferenceRefused;

/**
 * CMS's contractor file of HCPCS Level II: 320 columns after some lines of disclaimer. Code in columns 1 to 5 (a
 * modifier in 4 and 5), record identification in 11, short title in 92 to 119, code added in 269 to 276,
 * termination in 285 to 292. Records of continued descriptions (4 and 8) are of no use here. The list
 * without dates under the header {@code code,seqnum,recid,...} is read as well.
 */
public final class HcpcsReader implements PublishedReader<ProcedureRow> {

    private static final int MOST_PREAMBLE = 50;
    private static final String LIST_HEADER = "code,seqnum,recid,long_description,short_description";

    @Override
    public void read(String fileName, InputStream file, RowSink<ProcedureRow> rows) throws IOException {
        Lines lines = new Lines(file, Charset.forName("windows-1252"));
        boolean began = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.number() == 1 && line.endsWith(LIST_HEADER)) {
                list(lines, rows);
                return;
            }
            if (isRecord(line)) {
                began = true;
                record(lines.number(), line, rows);
            } else if (began && !line.isBlank()) {
                rows.reject(lines.number(), "columns 6 to 11 hold no sequence number and record identification");
            } else if (!began && lines.number() > MOST_PREAMBLE) {
                break;
            }
        }
        if (!began) {
            throw ReferenceRefused.malformed(
                    "line 1", "this is no HCPCS contractor file: no record of its fixed columns begins in it");
        }
    }

    private static boolean isRecord(String line) {
        return line.length() >= 11 && line.substring(5, 11).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void record(long number, String line, RowSink<ProcedureRow> rows) {
        String code = line.substring(0, 5).strip();
        char kind = line.charAt(10);
        boolean procedure = kind == '3';
        if (kind == '4' || kind == '8') {
            rows.skip();
        } else if (kind != '3' && kind != '7') {
            rows.reject(number, "the record identification is not 3, 4, 7 or 8");
        } else if (procedure ? !Codes.isProcedure(code) : !Codes.isModifier(code)) {
            rows.reject(number, "columns 1 to 5 hold no code");
        } else if (line.length() < 292) {
            rows.reject(number, "the record of " + code + " is cut off before its dates");
        } else {
            dated(number, code, line, rows);
        }
    }

    private static void dated(long number, String code, String line, RowSink<ProcedureRow> rows) {
        String added = line.substring(268, 276).strip();
        String ended = line.substring(284, 292).strip();
        boolean readable = isDayOrBlank(added) && isDayOrBlank(ended);
        if (!readable) {
            rows.reject(number, "a date of " + code + " is not of the form YYYYMMDD");
            return;
        }
        // The last day of the code is published; from the next it is no longer valid.
        rows.row(
                number,
                new ProcedureRow(
                        code,
                        title(code, line.substring(91, 119)),
                        Days.compact(added).orElse(null),
                        Days.compact(ended).map(day -> day.plusDays(1)).orElse(null)));
    }

    private static boolean isDayOrBlank(String text) {
        return text.isEmpty() || Days.compact(text).isPresent();
    }

    private static void list(Lines lines, RowSink<ProcedureRow> rows) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split(",", 4);
            String code = cells[0].strip();
            if (cells.length < 4 || !(Codes.isProcedure(code) || Codes.isModifier(code))) {
                rows.reject(lines.number(), "the first column holds no code");
            } else if (cells[2].equals("4") || cells[2].equals("8")) {
                rows.skip();
            } else {
                rows.row(lines.number(), new ProcedureRow(code, "", null, null));
            }
        }
    }

    private static String title(String code, String words) {
        return Codes.isLevelTwo(code)
                        || (Codes.isModifier(code) && !code.chars().allMatch(Character::isDigit))
                ? words.strip()
                : "";
    }
}
