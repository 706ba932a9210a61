package org.writedown.faults.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.history.StoredEvent;

/** What was known at a time is the case up to some event, whatever the clocks said: never a case with a hole in it. */
final class KnownTimes {

    private KnownTimes() {}

    /**
     * Asks for each recorded time of a case, and between them.
     *
     * @param read asks the query side for a path
     */
    static List<Finding> check(Function<String, Answer> read, List<StoredEvent> events) {
        List<Finding> findings = new ArrayList<>();
        for (StoredEvent event : events) {
            for (Duration after : List.of(Duration.ofMillis(-1), Duration.ZERO, Duration.ofMillis(1))) {
                Instant at = event.recordedAt().plus(after);
                String path = "/cases/" + event.caseId() + "/timeline";
                Answer known = read.apply(path + "?asKnownAt=" + at);
                if (known.success() && !known.body().equals(upTo(read, path, known))) {
                    findings.add(new Finding(Kind.PROJECTION, path + " as known at " + at + " has a hole in it"));
                }
            }
        }
        return findings;
    }

    private static Object upTo(Function<String, Answer> read, String path, Answer known) {
        long last = Long.parseLong(known.etag()) - 1;
        return read.apply(path + "?atSequence=" + last).body();
    }
}
