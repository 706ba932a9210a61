package org.writedown.faults.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.writedown.faults.history.Call.Told;
import org.writedown.faults.history.Finding.Kind;

/** What was acknowledged is there, as it was told, and the same request is told the same again. */
final class Promises {

    private Promises() {}

    static List<Finding> check(Collection<Call> calls, Stored stored) {
        List<Finding> findings = new ArrayList<>();
        Map<String, StoredEvent> events = new HashMap<>();
        stored.events().forEach(event -> events.put(event.caseId() + " " + event.sequence(), event));
        Map<String, StoredReceipt> receipts = new HashMap<>();
        stored.receipts().forEach(receipt -> receipts.put(receipt.key(), receipt));
        Map<String, Call> first = new HashMap<>();
        for (Call call : calls) {
            if (!call.acknowledged()) {
                continue;
            }
            Call before = first.putIfAbsent(call.key(), call);
            if (before != null && !sameAnswer(before, call)) {
                findings.add(new Finding(Kind.OTHER_ANSWER, call.key() + " was answered in two ways"));
            }
            stored(call, events, findings);
            receipt(call, receipts.get(call.key()), findings);
        }
        return findings;
    }

    private static boolean sameAnswer(Call one, Call other) {
        return one.status() == other.status()
                && one.version() == other.version()
                && one.caseId().equals(other.caseId())
                && one.told().equals(other.told());
    }

    private static void stored(Call call, Map<String, StoredEvent> events, List<Finding> findings) {
        for (Told told : call.told()) {
            StoredEvent event = events.get(call.caseId() + " " + told.sequence());
            String where = call.key() + ": event " + told.sequence() + " of case " + call.caseId();
            if (event == null) {
                findings.add(new Finding(Kind.LOST, where));
            } else if (!event.type().equals(told.type())) {
                findings.add(new Finding(Kind.LOST, where + " is now " + event.type() + ", not " + told.type()));
            }
        }
    }

    private static void receipt(
            Call call, @org.jspecify.annotations.Nullable StoredReceipt receipt, List<Finding> findings) {
        if (receipt == null) {
            findings.add(new Finding(Kind.LOST, "the receipt of " + call.key()));
        } else if (receipt.after() != call.version()
                || receipt.before() != call.before()
                || !receipt.caseId().equals(call.caseId())) {
            findings.add(new Finding(Kind.OTHER_ANSWER, call.key() + " was told otherwise than stored"));
        }
    }
}
