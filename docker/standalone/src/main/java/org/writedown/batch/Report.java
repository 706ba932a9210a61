package org.writedown.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.batch.Outcome.Status;

/** What became of all files: a table, and a summary for the person who waits. */
final class Report {

    /** So many files that need something are told on the screen; the table has them all. */
    private static final int MOST_TOLD = 20;

    private final List<Outcome> outcomes;

    Report(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** A CSV whose columns file and case a manifest can begin with. */
    void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "file",
                    "sha256",
                    "case",
                    "status",
                    "format",
                    "bills",
                    "bill_lines",
                    "remittances",
                    "events_recorded",
                    "charged_usd",
                    "unreadable",
                    "place",
                    "reason");
            for (Outcome outcome : outcomes) {
                csv.writeRecord(
                        plain(outcome.path()),
                        plain(outcome.sha256()),
                        plain(outcome.caseId()),
                        outcome.status().name(),
                        plain(outcome.format()),
                        Long.toString(outcome.bills()),
                        Long.toString(outcome.billLines()),
                        Long.toString(outcome.remittances()),
                        Long.toString(outcome.recorded()),
                        outcome.charged().toPlainString(),
                        Long.toString(outcome.unreadable()),
                        plain(outcome.place()),
                        plain(outcome.reason()));
            }
        }
    }

    /** A file's name is somebody else's word: a spreadsheet must not take it for a formula. */
    private static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    void print(PrintStream out) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        outcomes.forEach(outcome -> counts.merge(outcome.status(), 1, Integer::sum));
        out.println();
        for (Status status : Status.values()) {
            int count = counts.getOrDefault(status, 0);
            if (count > 0) {
                out.printf(Locale.ROOT, "  %,8d %s%n", count, words(status));
            }
        }
        out.printf(
                Locale.ROOT,
                "  %,d bills, %,d lines and %,d remittances were read; of the bills recorded, $%,.2f are charged.%n",
                outcomes.stream().mapToLong(Outcome::bills).sum(),
                outcomes.stream().mapToLong(Outcome::billLines).sum(),
                outcomes.stream().mapToLong(Outcome::remittances).sum(),
                outcomes.stream().map(Outcome::charged).reduce(BigDecimal.ZERO, BigDecimal::add));
        tell(out);
    }

    private void tell(PrintStream out) {
        List<Outcome> open =
                outcomes.stream().filter(outcome -> !outcome.status().isDone()).toList();
        if (!open.isEmpty()) {
            out.println();
        }
        for (Outcome outcome : open.subList(0, Math.min(MOST_TOLD, open.size()))) {
            String place = outcome.place() == null ? "" : outcome.place() + ": ";
            out.println("  " + outcome.status() + "  " + outcome.path() + ": " + place + outcome.reason());
        }
        if (open.size() > MOST_TOLD) {
            out.println("  and " + (open.size() - MOST_TOLD) + " more, in the report");
        }
    }

    private static String words(Status status) {
        return switch (status) {
            case IMPORTED -> "imported";
            case ALREADY_THERE -> "already there";
            case DOCUMENT -> "kept as documents: nothing in them is recorded by itself";
            case NEEDS_CHOICE -> "need a choice; see the report, and say it in a manifest";
            case REFUSED -> "refused; nothing of them was kept";
            case FAILED -> "failed on the server; run the import again";
        };
    }

    /** Whether nothing is left for a person to do. */
    boolean isClean() {
        return outcomes.stream().allMatch(outcome -> outcome.status().isDone());
    }
}
