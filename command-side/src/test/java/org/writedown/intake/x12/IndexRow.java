package org.writedown.intake.x12;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the index of the collected files states of one of them. */
record IndexRow(String file, String types, long claims, long lines) {

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");

    static List<IndexRow> all(Path index) throws IOException {
        List<String> rows = Files.readAllLines(index);
        List<String> names = fields(rows.getFirst());
        return rows.stream()
                .skip(1)
                .map(IndexRow::fields)
                .map(row -> new IndexRow(
                        row.get(names.indexOf("file")),
                        row.get(names.indexOf("types")),
                        count(row.get(names.indexOf("claims"))),
                        count(row.get(names.indexOf("lines")))))
                .toList();
    }

    private static long count(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(row);
        while (matcher.find() && matcher.start() < row.length()) {
            fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return fields;
    }
}
