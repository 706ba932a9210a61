package org.writedown.faults.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.faults.history.Finding.Kind;

/**
 * Linearizability of each case. Versions order the successes; that order must not contradict time (what was answered
 * before another was sent came first), and a condition on the version must have been judged by a version that the case
 * had while the request was under way.
 */
final class Order {

    private static final int OTHER_VERSION = 412;

    private Order() {}

    static List<Finding> check(Collection<Call> calls) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Call>> wrote = new HashMap<>();
        Map<String, Call> answered = new HashMap<>();
        for (Call call : calls) {
            // A repeated request is told the first answer: only the first tells when it was done.
            if (call.acknowledged() && !call.told().isEmpty() && answered.putIfAbsent(call.key(), call) == null) {
                wrote.computeIfAbsent(call.caseId(), id -> new ArrayList<>()).add(call);
            }
        }
        wrote.values().forEach(list -> list.sort(Comparator.comparingLong(Call::version)));
        wrote.forEach((caseId, list) -> inTime(caseId, list, findings));
        for (Call call : calls) {
            condition(call, wrote.getOrDefault(call.caseId(), List.of()), findings);
        }
        return findings;
    }

    private static void inTime(String caseId, List<Call> byVersion, List<Finding> findings) {
        long earliestLater = Long.MAX_VALUE;
        for (Call call : byVersion.reversed()) {
            if (earliestLater < call.sentAt()) {
                findings.add(new Finding(
                        Kind.NOT_LINEAR,
                        "case " + caseId + ": a later version was answered before version " + call.version()
                                + " was asked for"));
            }
            earliestLater = Math.min(earliestLater, call.heardAt());
        }
    }

    private static void condition(Call call, List<Call> byVersion, List<Finding> findings) {
        Long wanted = call.ifMatch();
        if (wanted == null) {
            return;
        }
        if (call.acknowledged() && !call.told().isEmpty() && call.before() != wanted) {
            findings.add(new Finding(
                    Kind.NOT_LINEAR, call.key() + " was done at version " + call.before() + ", not " + wanted));
        }
        if (call.status() == OTHER_VERSION && stoodStill(wanted, call, byVersion)) {
            findings.add(new Finding(
                    Kind.NOT_LINEAR, call.key() + " was refused although the case was at " + wanted + " all along"));
        }
    }

    /** Whether the case was certainly at that version from before the call until after it. */
    private static boolean stoodStill(long version, Call call, List<Call> byVersion) {
        boolean arrived =
                byVersion.stream().anyMatch(other -> other.version() == version && other.heardAt() < call.sentAt());
        boolean known =
                byVersion.stream().anyMatch(other -> other.before() == version && other.sentAt() > call.heardAt());
        return arrived && known;
    }
}
