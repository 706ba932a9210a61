package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.writedown.reference.ReferenceRefused;

/**
 * CDC's ICD-10-CM order file: order number in columns 1 to 5, code in 7 to 13, in 15 whether it may stand on a
 * claim, the short title from 17, the long title from 78. The same columns separated by tabs under a header
 * line are read as well.
 */
public final class IcdOrderReader implements PublishedReader<DiagnosisRow> {

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");
    private static final int LONGEST_TITLE = 300;
    private static final int FLAG = 14;
    private static final int SHORT_TITLE = 16;
    private static final int LONG_TITLE = 77;

    @Override
    public void read(String fileName, InputStream file, RowSink<DiagnosisRow> rows) throws IOException {
        Lines lines = new Lines(file, Charset.forName("windows-1252"));
        String first = lines.next();
        boolean tabbed = first != null && first.startsWith("order_number\ticd10cm_code\tvalid_billing_code");
        if (first == null || (!tabbed && !isFixed(first))) {
            throw ReferenceRefused.malformed(
                    "line 1",
                    "this is no ICD-10-CM order file: columns 1 to 5 hold no"
                            + " order number, or column 15 neither 0 nor 1");
        }
        if (!tabbed) {
            fixed(lines.number(), first, rows);
        }
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (tabbed) {
                tabbed(lines.number(), line, rows);
            } else {
                fixed(lines.number(), line, rows);
            }
        }
    }

    private static boolean isFixed(String line) {
        return line.length() > SHORT_TITLE
                && line.substring(0, 5).chars().allMatch(c -> c >= '0' && c <= '9')
                && (line.charAt(FLAG) == '0' || line.charAt(FLAG) == '1');
    }

    private static void fixed(long number, String line, RowSink<DiagnosisRow> rows) {
        if (!isFixed(line)) {
            rows.reject(number, "columns 1 to 5 hold no order number, or column 15 neither 0 nor 1");
            return;
        }
        int title = line.length() > LONG_TITLE ? LONG_TITLE : SHORT_TITLE;
        take(number, line.substring(6, 13).strip(), line.substring(FLAG, FLAG + 1), line.substring(title), rows);
    }

    private static void tabbed(long number, String line, RowSink<DiagnosisRow> rows) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 5) {
            rows.reject(number, "has " + cells.length + " columns and not at least 5");
            return;
        }
        take(number, cells[1], cells[2], cells[4], rows);
    }

    private static void take(long number, String code, String flag, String title, RowSink<DiagnosisRow> rows) {
        String words = title.strip();
        if (!CODE.matcher(code).matches()) {
            rows.reject(number, "the code is not of ICD-10-CM's form");
        } else if (!flag.equals("0") && !flag.equals("1")) {
            rows.reject(number, "whether " + code + " is billable is neither 0 nor 1");
        } else {
            rows.row(
                    number,
                    new DiagnosisRow(
                            code,
                            flag.equals("1"),
                            words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) : words));
        }
    }
}
