package org.writedown.projection;

import org.writedown.contract.event.CaseEvent;

/** An event as it stands in the record. */
public record RecordedEvent(CaseEvent event, Recorded recorded) {

    public long sequence() {
        return recorded.sequence();
    }
}
