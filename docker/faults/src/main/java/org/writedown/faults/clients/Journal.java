package org.writedown.faults.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.writedown.faults.history.Call;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;

/**
 * What all clients were told, kept in memory and, line by line as it comes, in a file outside the application. Answers
 * that no client should ever see are findings at once.
 */
public final class Journal implements AutoCloseable {

    /** Beyond this a wait counts as unbounded: the database's limits, twice over. */
    static final Duration LONGEST = Duration.ofSeconds(45);

    private static final int BUSY = 503;
    private static final int FAILURE = 500;
    private static final Pattern INTERNAL =
            Pattern.compile("SQL|jdbc|insert into|select |org\\.(h2|postgresql|springframework)|Exception", 2);

    private final Writer file;
    private final List<Call> calls = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> acknowledged = new HashSet<>();
    private Duration longest = LONGEST;
    private int refusedForNow;

    public Journal(Path file) {
        try {
            this.file = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that stands still answers nobody: its clients have to wait for so long. */
    public synchronized void allow(Duration wait) {
        longest = wait;
    }

    /** @param sentAt as {@link Call#sentAt} */
    public synchronized void note(Request request, Answer answer, long sentAt) {
        String caseId = request.caseId().isEmpty() ? answer.caseId() : request.caseId();
        calls.add(new Call(
                request.key(),
                caseId,
                request.ifMatch(),
                sentAt,
                System.nanoTime(),
                answer.status(),
                answer.version(),
                answer.told()));
        if (answer.success()) {
            acknowledged.add(request.key());
        }
        judge(request.key(), answer);
        try {
            file.write(request.key() + "\t" + answer.status() + "\t" + caseId + "\t" + answer.version() + "\t"
                    + answer.told().size() + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the harness itself promises, beside the application. */
    public synchronized void add(Call call) {
        calls.add(call);
        acknowledged.add(call.key());
    }

    /** A reading that failed is no call of the ledger's, but must be as fit to be seen. */
    public synchronized void judge(String what, Answer answer) {
        if (answer.status() == FAILURE) {
            unfit(what, "500: " + answer.text());
        } else if (answer.unavailable()) {
            refusedForNow++;
            if (answer.status() == BUSY && answer.retryAfter().isEmpty()) {
                unfit(what, "503 without Retry-After");
            }
        }
        if (answer.status() >= 400 && INTERNAL.matcher(answer.text()).find()) {
            unfit(what, "tells of its inside: " + answer.text());
        }
        if (answer.took().compareTo(longest) > 0) {
            unfit(what, "was answered " + answer.status() + " only after " + answer.took());
        }
    }

    private void unfit(String what, String why) {
        findings.add(new Finding(Kind.UNFIT_ANSWER, what + " " + why));
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Requests, each counted once. */
    public synchronized int acknowledged() {
        return acknowledged.size();
    }

    /** How many calls were answered how. */
    public synchronized Map<Integer, Long> statuses() {
        return calls.stream().collect(Collectors.groupingBy(Call::status, TreeMap::new, Collectors.counting()));
    }

    /** The version of each case that was told last: once all is settled, how far it is. */
    public synchronized Map<String, Long> versions() {
        return versions("");
    }

    /** The same, of the cases that one crowd alone writes into. */
    public synchronized Map<String, Long> versions(String crowd) {
        Map<String, Long> versions = new TreeMap<>();
        calls.stream()
                .filter(call -> call.acknowledged() && call.key().startsWith(crowd))
                .forEach(call -> versions.merge(call.caseId(), call.version(), Math::max));
        return versions;
    }

    /** How many answers said 503 or 507. */
    public synchronized int refusedForNow() {
        return refusedForNow;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
