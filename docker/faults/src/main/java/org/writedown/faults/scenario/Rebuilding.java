package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Api;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Program;
import org.writedown.faults.machinery.ServerProcess;
import org.writedown.faults.store.Ledgers;

/** Whether the rows that the live projections left are those that a rebuild from the first event leaves. */
final class Rebuilding {

    /** A quarter of an hour off every other zone, and a language whose letters change case in a way of their own. */
    private static final String ELSEWHERE = "-Duser.timezone=Asia/Kathmandu -Duser.language=tr -Duser.country=TR";

    private Rebuilding() {}

    /** The application must not be running, and its projections must have caught up. */
    static List<Finding> check(Ledgers ledger, Path data, Map<String, Long> versions) {
        String live = ledger.projections();
        ledger.forgetProjections();
        return resumed(ledger, data, versions, live);
    }

    /** Lets a rebuild that was begun go on to its end, far away from where the rows were made, and compares. */
    static List<Finding> resumed(Ledgers ledger, Path data, Map<String, Long> versions, String live) {
        Map<String, String> environment = new HashMap<>(ledger.environment());
        environment.put(ServerProcess.JVM_OPTIONS, ELSEWHERE);
        try (ServerProcess server = ServerProcess.start(Program.STANDALONE, data, environment);
                Api api = Api.of(server.url(), data)) {
            Answers.awaitRows(api, versions);
            List<Finding> late = Answers.check(api, versions);
            server.stop();
            return late.isEmpty() ? compare(live, ledger.projections()) : late;
        }
    }

    static List<Finding> compare(String live, String rebuilt) {
        if (live.equals(rebuilt)) {
            return List.of();
        }
        List<String> before = live.lines().toList();
        List<String> after = rebuilt.lines().toList();
        long missing = before.stream().filter(row -> !after.contains(row)).count();
        return List.of(new Finding(
                Kind.PROJECTION,
                before.size() + " rows before and " + after.size() + " after a rebuild; " + missing
                        + " are not the same"));
    }
}
