package org.writedown.cases.state;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.Source;

/**
 * An entry that moved money and can be corrected.
 *
 * @param event what was recorded
 * @param correctedBy the sequence number of its correction, once corrected
 * @param takenBackIn where the insurer took it back, if that is what corrected it
 */
public record Entry(
        CaseEvent event,
        @Nullable Long correctedBy,
        @Nullable Source takenBackIn) {

    static Entry standing(CaseEvent event) {
        return new Entry(event, null, null);
    }

    public boolean corrected() {
        return correctedBy != null;
    }
}
