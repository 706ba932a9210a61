package org.writedown.cases.state;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;

/**
 * An entry that moved money and can be corrected.
 *
 * @param event what was recorded
 * @param correctedBy the sequence number of its correction, once corrected
 */
public record Entry(CaseEvent event, @Nullable Long correctedBy) {

    public boolean corrected() {
        return correctedBy != null;
    }
}
