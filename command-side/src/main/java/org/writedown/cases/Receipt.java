package org.writedown.cases;

import java.util.List;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;

/**
 * What an accepted command came to.
 *
 * @param before the version of the case before it; its first event has this sequence number
 * @param events none when the command changed nothing
 */
public record Receipt(CaseId caseId, long before, List<CaseEvent> events) {

    /** The version of the case after the command. */
    public long version() {
        return before + events.size();
    }
}
