package org.writedown.faults;

import java.util.ArrayList;
import java.util.List;
import org.writedown.faults.scenario.Counts;

/** The counts, for people. */
final class Table {

    private static final String ROW = "%-14s %-12s %6s %13s %9s %9s %6s %8s %7s  %s";

    private Table() {}

    static String of(List<Counts> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted(
                "scenario", "database", "rounds", "acknowledged", "stored", "refused", "lost", "doubled", "other", ""));
        for (Counts row : rows) {
            lines.add(ROW.formatted(
                    row.scenario(),
                    row.database(),
                    row.rounds(),
                    row.acknowledged(),
                    row.stored(),
                    row.refused(),
                    row.lost(),
                    row.doubled(),
                    row.otherwise(),
                    row.remark()));
        }
        return String.join("\n", lines);
    }
}
