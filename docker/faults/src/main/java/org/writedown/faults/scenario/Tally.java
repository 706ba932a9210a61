package org.writedown.faults.scenario;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.faults.clients.Journal;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.HistoryChecker;
import org.writedown.faults.history.Stored;

/** Adds up what the rounds of a scenario came to. */
final class Tally {

    private final String scenario;
    private final String database;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> remarks = new TreeSet<>();
    private final Map<String, Duration> longest = new TreeMap<>();
    private int rounds;
    private long acknowledged;
    private long stored;
    private long refused;

    Tally(String scenario, String database) {
        this.scenario = scenario;
        this.database = database;
    }

    void round() {
        rounds++;
    }

    /** Judges what is stored by what was told so far. */
    void judge(Journal journal, Stored found) {
        findings.addAll(HistoryChecker.check(journal.calls(), found));
    }

    void add(List<Finding> found) {
        findings.addAll(found);
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    /** Remembers the longest of its kind. */
    void longest(String what, Duration took) {
        longest.merge(what, took, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** The life of one database is over. */
    void conclude(Journal journal, Stored found) {
        judge(journal, found);
        findings.addAll(journal.findings());
        acknowledged += journal.acknowledged();
        refused += journal.refusedForNow();
        stored += found.events().size();
    }

    private String remarks() {
        return Stream.concat(remarks.stream(), longest.entrySet().stream().map(most -> "%s at most %.1f s"
                        .formatted(most.getKey(), most.getValue().toMillis() / 1_000.0)))
                .collect(Collectors.joining(", "));
    }

    Counts counts() {
        return new Counts(scenario, database, rounds, acknowledged, stored, refused, List.copyOf(findings), remarks());
    }
}
