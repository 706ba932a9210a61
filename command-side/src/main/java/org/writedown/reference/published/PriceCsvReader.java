package org.writedown.reference.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.writedown.reference.ReferenceRefused;

/**
 * CMS's CSV template, versions 2 and 3 (45 CFR 180.50): names in row 1, their values in row 2, columns in row 3, items
 * from row 4. Tall files have a row for each payer, wide ones a group of columns.
 */
final class PriceCsvReader implements PublishedReader<PostedPrice> {

    @Override
    public void read(String fileName, InputStream file, RowSink<PostedPrice> rows) throws IOException {
        Csv csv = new Csv(file);
        head(next(csv), next(csv), rows);
        PriceColumns columns = PriceColumns.of(next(csv));
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            if (row.stream().allMatch(String::isEmpty)) {
                continue;
            }
            try {
                columns.item(row).emit(csv.line(), rows);
            } catch (NumberFormatException e) {
                rows.reject(csv.line(), "an amount is not a number");
            }
        }
    }

    private static List<String> next(Csv csv) throws IOException {
        List<String> row = csv.next();
        if (row == null) {
            throw ReferenceRefused.malformed(
                    "line " + (csv.line() + 1), "a price file has three rows before its items; this one ends earlier");
        }
        return row;
    }

    private static void head(List<String> names, List<String> values, RowSink<PostedPrice> rows) {
        state(names, values, "hospital_name", RowSink.Stated.OF, rows);
        state(names, values, "version", RowSink.Stated.LAYOUT, rows);
        String updated = value(names, values, "last_updated_on");
        if (updated == null) {
            throw ReferenceRefused.malformed("line 1", "this is no price file: its first row lacks last_updated_on");
        }
        Days.written(updated).ifPresentOrElse(day -> rows.states(RowSink.Stated.FROM, day.toString()), () -> {
            throw ReferenceRefused.malformed("line 2", "last_updated_on is not a day");
        });
    }

    private static void state(
            List<String> names, List<String> values, String name, RowSink.Stated what, RowSink<PostedPrice> rows) {
        String value = value(names, values, name);
        if (value != null) {
            rows.states(what, value);
        }
    }

    private static @Nullable String value(List<String> names, List<String> values, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).toLowerCase(Locale.ROOT).equals(name)) {
                String value = Csv.cell(values, i);
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }
}
