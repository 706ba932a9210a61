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
 * before another was asked for came first), and a condition on the version must have been judged by a version that the
 * case had while the request was under way.
 */
final class Order {

    private static final int OTHER_VERSION = 412;

    /**
     * A request that was done, at some time between its first asking and its first success. What was never answered, or
     * refused for now, may have been done all the same: the client that asks again is told of what is long done.
     */
    private record Done(String key, long before, long after, long askedAt, long toldAt) {}

    private Order() {}

    static List<Finding> check(Collection<Call> calls) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Done>> done = byVersion(calls);
        done.forEach((caseId, inOrder) -> inTime(caseId, inOrder, findings));
        for (Call call : calls) {
            condition(call, done.getOrDefault(call.caseId(), List.of()), findings);
        }
        return findings;
    }

    private static Map<String, List<Done>> byVersion(Collection<Call> calls) {
        Map<String, Long> asked = new HashMap<>();
        Map<String, Call> told = new HashMap<>();
        for (Call call : calls) {
            asked.merge(call.key(), call.sentAt(), Math::min);
            if (call.acknowledged() && !call.told().isEmpty()) {
                told.merge(call.key(), call, (one, other) -> one.heardAt() <= other.heardAt() ? one : other);
            }
        }
        Map<String, List<Done>> done = new HashMap<>();
        told.forEach((key, call) -> done.computeIfAbsent(call.caseId(), id -> new ArrayList<>())
                .add(new Done(
                        key, call.before(), call.version(), asked.getOrDefault(key, call.sentAt()), call.heardAt())));
        done.values().forEach(list -> list.sort(Comparator.comparingLong(Done::after)));
        return done;
    }

    private static void inTime(String caseId, List<Done> inOrder, List<Finding> findings) {
        Done earliestLater = null;
        for (Done each : inOrder.reversed()) {
            if (earliestLater != null && earliestLater.toldAt() < each.askedAt()) {
                findings.add(new Finding(
                        Kind.NOT_LINEAR,
                        "case %s: version %d (%s) was answered %d ns before version %d (%s) was asked for"
                                .formatted(
                                        caseId,
                                        earliestLater.after(),
                                        earliestLater.key(),
                                        each.askedAt() - earliestLater.toldAt(),
                                        each.after(),
                                        each.key())));
            }
            if (earliestLater == null || each.toldAt() < earliestLater.toldAt()) {
                earliestLater = each;
            }
        }
    }

    private static void condition(Call call, List<Done> done, List<Finding> findings) {
        Long wanted = call.ifMatch();
        if (wanted == null) {
            return;
        }
        if (call.acknowledged() && !call.told().isEmpty() && call.before() != wanted) {
            findings.add(new Finding(
                    Kind.NOT_LINEAR, call.key() + " was done at version " + call.before() + ", not " + wanted));
        }
        if (call.status() == OTHER_VERSION && stoodStill(wanted, call, done)) {
            findings.add(new Finding(
                    Kind.NOT_LINEAR, call.key() + " was refused although the case was at " + wanted + " all along"));
        }
    }

    /** Whether the case was certainly at that version from before the call until after it. */
    private static boolean stoodStill(long version, Call call, List<Done> done) {
        boolean arrived = done.stream().anyMatch(other -> other.after() == version && other.toldAt() < call.sentAt());
        boolean stayed = done.stream().anyMatch(other -> other.before() == version && other.askedAt() > call.heardAt());
        return arrived && stayed;
    }
}
