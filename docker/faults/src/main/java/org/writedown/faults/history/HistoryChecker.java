package org.writedown.faults.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Judges a run by what its clients were told and what was stored in the end. An ideal ledger takes one request at a
 * time, does it once, and forgets nothing; whatever cannot be told from that passes, and anything else is found.
 */
public final class HistoryChecker {

    private HistoryChecker() {}

    /** Everything that is wrong; empty when nothing is. */
    public static List<Finding> check(Collection<Call> calls, Stored stored) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(Cases.check(stored));
        findings.addAll(Effects.check(stored));
        findings.addAll(Promises.check(calls, stored));
        findings.addAll(Order.check(calls));
        return findings;
    }
}
