package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.writedown.reference.EditionName;
import org.writedown.reference.ReferenceRefused;

/**
 * CMS's PPRRVU file of the physician fee schedule. The name of a column stands above it in up to three rows, the
 * last of which begins with HCPCS and MOD; columns are found by that name, since they have moved between years.
 */
public final class FeeScheduleReader implements PublishedReader<FeeRow> {

    private static final int MOST_PREAMBLE = 30;
    private static final Pattern TITLE = Pattern.compile("(\\d{4}) National Physician Fee Schedule.*");
    private static final Pattern RELEASE = Pattern.compile(".*(January|April|July|October) Release.*");
    private static final List<String> MONTHS = List.of("January", "April", "July", "October");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{0,7}(\\.\\d{1,6})?");

    @Override
    public void read(String fileName, InputStream file, RowSink<FeeRow> rows) throws IOException {
        Csv csv = new Csv(file);
        Columns columns = header(csv, rows);
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            take(csv.line(), row, columns, rows);
        }
    }

    private static Columns header(Csv csv, RowSink<FeeRow> rows) throws IOException {
        List<List<String>> above = new ArrayList<>();
        for (List<String> row = csv.next(); row != null && above.size() < MOST_PREAMBLE; row = csv.next()) {
            above.add(row);
            row.forEach(cell -> edition(cell)
                    .ifPresent(e -> rows.states(RowSink.Stated.FROM, e.from().toString())));
            if (row.getFirst().equals("HCPCS") && Csv.cell(row, 1).equals("MOD")) {
                return Columns.of(above.subList(Math.max(0, above.size() - 3), above.size()));
            }
        }
        throw ReferenceRefused.malformed("line 1", "this is no PPRRVU file: no header row begins with HCPCS and MOD");
    }

    private static Optional<EditionName> edition(String cell) {
        Matcher title = TITLE.matcher(cell);
        if (!title.matches()) {
            return Optional.empty();
        }
        Matcher release = RELEASE.matcher(cell);
        int quarter = release.matches() ? MONTHS.indexOf(release.group(1)) : 0;
        return Optional.of(EditionName.parse(title.group(1) + (char) ('A' + quarter)));
    }

    private static void take(long line, List<String> row, Columns at, RowSink<FeeRow> rows) {
        String code = row.getFirst();
        String modifier = Csv.cell(row, 1);
        List<String> numbers = List.of(
                Csv.cell(row, at.work),
                Csv.cell(row, at.nonFacility),
                Csv.cell(row, at.facility),
                Csv.cell(row, at.conversion));
        if (row.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (!Codes.isProcedure(code)) {
            rows.reject(line, "the first column is not a procedure code");
        } else if (!modifier.isEmpty() && !Codes.isModifier(modifier)) {
            rows.reject(line, "the modifier of " + code + " is not two characters");
        } else if (!numbers.stream().allMatch(n -> NUMBER.matcher(n).matches())) {
            rows.reject(line, "a relative value or the conversion factor of " + code + " is not a number");
        } else if (Csv.cell(row, at.global).length() > 3
                || Csv.cell(row, at.status).length() > 1) {
            rows.reject(line, "the status or the global days of " + code + " are too long");
        } else {
            rows.row(
                    line,
                    new FeeRow(
                            code,
                            modifier,
                            Csv.cell(row, at.status),
                            indicator(row, at.pctc),
                            Csv.cell(row, at.global),
                            indicator(row, at.multiple),
                            indicator(row, at.bilateral),
                            indicator(row, at.assistant),
                            decimal(numbers.get(0)),
                            decimal(numbers.get(1)),
                            decimal(numbers.get(2)),
                            decimal(numbers.get(3))));
        }
    }

    private static String indicator(List<String> row, int column) {
        String text = Csv.cell(row, column);
        return text.length() > 2 ? "" : text;
    }

    private static BigDecimal decimal(String text) {
        return text.isEmpty() || text.equals("-") ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private record Columns(
            int status,
            int work,
            int nonFacility,
            int facility,
            int pctc,
            int global,
            int multiple,
            int bilateral,
            int assistant,
            int conversion) {

        static Columns of(List<List<String>> header) {
            List<String> names = new ArrayList<>();
            for (int column = 0; column < header.getLast().size(); column++) {
                StringBuilder name = new StringBuilder();
                for (List<String> row : header) {
                    name.append(Csv.cell(row, column).replace(" ", ""));
                }
                names.add(name.toString().toUpperCase(Locale.ROOT));
            }
            return new Columns(
                    find(names, "STATUSCODE"),
                    find(names, "WORKRVU"),
                    find(names, "NON-FACILITYTOTAL"),
                    find(names, "FACILITYTOTAL"),
                    find(names, "PCTCIND"),
                    find(names, "GLOBDAYS"),
                    find(names, "MULTPROC"),
                    find(names, "BILATSURG"),
                    find(names, "ASSTSURG"),
                    find(names, "CONVFACTOR"));
        }

        private static int find(List<String> names, String name) {
            int found = names.indexOf(name);
            if (found < 0) {
                throw ReferenceRefused.malformed("header", "this PPRRVU file has no column " + name);
            }
            return found;
        }
    }
}
