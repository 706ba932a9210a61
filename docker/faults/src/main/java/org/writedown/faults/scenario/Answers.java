package org.writedown.faults.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.clients.Api;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Waiting;
import tools.jackson.databind.JsonNode;

/** What the query side answers: soon as far as the record, and the same from its rows as from the events. */
final class Answers {

    /**
     * How long projections may take to catch up once all is well. After a database was away, Axon's processor tries again
     * after twice the time each time, up to 60 s, and a try may take 5 s.
     */
    static final Duration CATCHING_UP = Duration.ofSeconds(75);

    private static final List<String> VIEWS =
            List.of("", "/balance", "/reductions", "/escalation", "/timeline?limit=200");

    private Answers() {}

    /**
     * Waits for the rows of each case and compares what they say with the fold of its events.
     *
     * @param versions how many events each case has
     */
    static List<Finding> check(Api api, Map<String, Long> versions) {
        return check(api, versions, CATCHING_UP);
    }

    /** @param within how long the rows may take to be there */
    static List<Finding> check(Api api, Map<String, Long> versions, Duration within) {
        List<Finding> findings = new ArrayList<>();
        long deadline = System.nanoTime() + within.toNanos();
        versions.forEach((caseId, version) -> {
            for (String view : VIEWS) {
                check(api, "/cases/" + caseId + view, version, deadline, findings);
            }
        });
        return findings;
    }

    /**
     * Waits until the rows have every event, or {@link #CATCHING_UP} is over. A case that has no row at all is answered from its events, so
     * that {@link #check} alone would not notice; the list of cases is made of rows and of nothing else, and rows of all
     * views are written together.
     */
    static void awaitRows(Api api, Map<String, Long> versions) {
        long deadline = System.nanoTime() + CATCHING_UP.toNanos();
        while (!listed(api).entrySet().containsAll(versions.entrySet()) && System.nanoTime() < deadline) {
            Waiting.pause(Duration.ofMillis(50));
        }
    }

    private static Map<String, Long> listed(Api api) {
        Map<String, Long> listed = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/cases?limit=200" + cursor).body();
            page.path("items")
                    .forEach(item -> listed.put(
                            item.path("case").asString(""), item.path("version").asLong()));
            String next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return listed;
    }

    private static void check(Api api, String path, long version, long deadline, List<Finding> findings) {
        Answer row = api.get(path);
        while (!row.etag().equals(Long.toString(version)) && System.nanoTime() < deadline) {
            Waiting.pause(Duration.ofMillis(50));
            row = api.get(path);
        }
        if (!row.etag().equals(Long.toString(version))) {
            findings.add(new Finding(
                    Kind.PROJECTION,
                    path + " was answered " + row.status() + " at " + row.etag() + ", not " + version));
            return;
        }
        Answer folded = api.get(path + (path.contains("?") ? "&" : "?") + "atSequence=" + (version - 1));
        if (!folded.body().equals(row.body())) {
            findings.add(new Finding(Kind.PROJECTION, path + " differs from the fold of its events"));
        }
    }
}
