package org.writedown.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.writedown.audit.bill.Bill;

/**
 * Reads cases from text. A case begins with {@code [kind] name}; a bill with {@code facility} or {@code
 * professional}, its type of bill, its date of service and {@code key=value} pairs; each further row is a line:
 * revenue code, code with modifiers, {@code @date}, {@code xUnits}, charge, {@code "words"}, {@code key=value}. What
 * is expected stands behind {@code >}; what begins with {@code ?} may be found and need not.
 */
final class FixtureFile {

    private final String file;
    private final String rule;
    private final List<Fixture> fixtures = new ArrayList<>();
    private String kind = "";
    private String name = "";
    private final StringBuilder text = new StringBuilder();
    private List<BillText> bills = new ArrayList<>();

    private FixtureFile(String file, String rule) {
        this.file = file;
        this.rule = rule;
    }

    /** @param rule the rule of expectations that name only a grade; empty where they must name it */
    static List<Fixture> read(String file, String text, String rule) {
        FixtureFile reading = new FixtureFile(file, rule);
        int row = 0;
        for (String line : text.lines().toList()) {
            row++;
            try {
                reading.accept(line);
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException(file + " row " + row + ": " + line, wrong);
            }
        }
        reading.close();
        return reading.fixtures;
    }

    static List<Fixture> read(Path path, String rule) {
        try {
            return read(String.valueOf(path.getFileName()), Files.readString(path), rule);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void accept(String raw) {
        String line = raw.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (!line.startsWith("[")) {
            text.append(line).append('\n');
        }
        if (line.startsWith("[")) {
            close();
            text.setLength(0);
            kind = line.substring(1, line.indexOf(']'));
            name = line.substring(line.indexOf(']') + 1).strip();
        } else if (line.startsWith("facility") || line.startsWith("professional")) {
            bills.add(new BillText(bills.size() + 1, line, rule));
        } else {
            bills.getLast().line(line);
        }
    }

    private void close() {
        if (!bills.isEmpty()) {
            List<Bill> read = bills.stream().map(BillText::bill).toList();
            List<Expected> expected =
                    bills.stream().flatMap(bill -> bill.expected().stream()).toList();
            fixtures.add(new Fixture(file, kind, name, text.toString(), read, expected));
        }
        bills = new ArrayList<>();
    }
}
