package org.writedown.projection;

import org.writedown.contract.value.CaseId;

/** An event came before the one that it follows. The case is parked; folding on would invent history. */
public final class SequenceGap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SequenceGap(CaseId caseId, long expected, long actual) {
        super("case " + caseId + ": event " + expected + " was expected, not " + actual);
    }
}
