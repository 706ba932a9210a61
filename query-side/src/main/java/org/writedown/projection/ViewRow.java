package org.writedown.projection;

import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;

/**
 * A view of a case, and how far it has been folded.
 *
 * @param lastSequence the number of the last event in it, from 0
 */
public record ViewRow<V>(CaseId caseId, FirmId firm, long lastSequence, V view) {

    /** How many events the case had then: what REST calls the version of a case. */
    public long version() {
        return lastSequence + 1;
    }
}
