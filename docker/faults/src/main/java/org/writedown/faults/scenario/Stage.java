package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.clients.Api;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.clients.Journal;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Program;
import org.writedown.faults.machinery.ServerProcess;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.Ledgers;

/** A server that must outlive the fault, a crowd at work on it, and the judgement in the end. */
final class Stage implements AutoCloseable {

    /** Within so long after the fault is over, commands are taken again without anybody's help. */
    static final Duration RESUMES = Duration.ofSeconds(10);

    /** How many events a case has that was opened alone. */
    static final long ALONE = 2;

    private final Ledgers ledger;
    private final Tally tally;
    private final Journal journal;
    private final Crowd crowd;
    private final ServerProcess server;
    private final Api api;

    Stage(Ledgers ledger, Path data, Tally tally, long seed) {
        this(ledger, data, data.resolveSibling("logs"), tally, seed, Map.of());
    }

    /**
     * @param outside where logs and acknowledgements are kept: a directory that the faults leave alone
     * @param settings environment of the server, beside what leads to its database
     */
    Stage(Ledgers ledger, Path data, Path outside, Tally tally, long seed, Map<String, String> settings) {
        this.ledger = ledger;
        this.tally = tally;
        String name = data.getFileName() + "-";
        Map<String, String> environment = new HashMap<>(ledger.environment());
        environment.putAll(settings);
        server = ServerProcess.launch(Program.STANDALONE, data, outside, environment)
                .awaitUp();
        api = Api.of(server.url(), data);
        journal = new Journal(outside.resolve(name + "acknowledged.tsv"));
        crowd = new Crowd(name, journal, seed);
        crowd.meet(api, name);
    }

    Api api() {
        return api;
    }

    Journal journal() {
        return journal;
    }

    ServerProcess server() {
        return server;
    }

    Crowd.Work work() {
        return crowd.begin(List.of(api));
    }

    /** A case of one note that none of the crowd writes into. */
    String openedAlone(String key) {
        String caseId = crowd.open(api, key);
        crowd.note(api, caseId, key + "-note", null);
        return caseId;
    }

    /** Until the clients have heard so many more successes, or the time is up. */
    boolean acknowledged(int more, Duration most) {
        int enough = journal.acknowledged() + more;
        return Waiting.until(most, Duration.ofMillis(5), () -> journal.acknowledged() >= enough);
    }

    /** The fault is over: commands must be taken again soon. */
    void resumes(String after) {
        long begun = System.nanoTime();
        boolean resumed = acknowledged(1, RESUMES.multipliedBy(4));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        tally.longest("back after", took);
        if (!resumed || took.compareTo(RESUMES) > 0) {
            Kind kind = resumed ? Kind.LATE : Kind.UNFIT_ANSWER;
            tally.add(List.of(new Finding(kind, "no command was taken for " + took + " after " + after)));
        }
    }

    /** A reading while something is wrong: it may be refused for now, but fitly. */
    Answer read(String path) {
        Answer answer = api.get(path);
        journal.judge(path, answer);
        return answer;
    }

    void settle() {
        crowd.settle(List.of(api));
    }

    /** All is well again: everything is there once, rows and events agree, and the server stops when it is told to. */
    void conclude() {
        settle();
        long begun = System.nanoTime();
        tally.add(Answers.check(api, journal.versions()));
        tally.longest("rows there and compared after", Duration.ofNanos(System.nanoTime() - begun));
        api.close();
        tally.longest("stopped after", server.stop());
        tally.conclude(journal, ledger.read());
    }

    @Override
    public void close() {
        crowd.close();
        server.close();
        journal.close();
    }
}
