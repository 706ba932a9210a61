package org.writedown.faults.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that was found in the store. */
public record Stored(List<StoredEvent> events, List<StoredReceipt> receipts) {

    public Stored {
        events = List.copyOf(events);
        receipts = List.copyOf(receipts);
    }

    /** By case, as stored. */
    public Map<String, List<StoredEvent>> cases() {
        return events.stream().collect(Collectors.groupingBy(StoredEvent::caseId, TreeMap::new, Collectors.toList()));
    }
}
