package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.writedown.reference.ReferenceRefused;

/**
 * A list under the header {@code code,...}: places of service (CMS, two digits, with their words) or revenue codes
 * (four digits; NUBC claims the words, so they are not kept).
 */
public final class CodeListReader implements PublishedReader<ListedCode> {

    private static final int LONGEST_TITLE = 100;

    private final int digits;
    private final boolean titles;
    private final Pattern code;

    private CodeListReader(int digits, boolean titles) {
        this.digits = digits;
        this.titles = titles;
        this.code = Pattern.compile("\\d{1," + digits + "}");
    }

    public static CodeListReader placesOfService() {
        return new CodeListReader(2, true);
    }

    public static CodeListReader revenueCodes() {
        return new CodeListReader(4, false);
    }

    @Override
    public void read(String fileName, InputStream file, RowSink<ListedCode> rows) throws IOException {
        Csv csv = new Csv(file);
        List<String> header = csv.next();
        if (header == null || !header.getFirst().equalsIgnoreCase("code")) {
            throw ReferenceRefused.malformed("line 1", "the header row does not begin with 'code'");
        }
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            String text = row.getFirst();
            String title = Csv.cell(row, 1);
            if (!code.matcher(text).matches()) {
                rows.reject(csv.line(), "the first column is not a code of " + digits + " digits");
            } else if (title.toUpperCase(Locale.ROOT).startsWith("UNASSIGNED")) {
                rows.skip();
            } else {
                // Spreadsheets drop leading zeros.
                rows.row(csv.line(), new ListedCode("0".repeat(digits - text.length()) + text, kept(title)));
            }
        }
    }

    private String kept(String title) {
        if (!titles) {
            return "";
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
