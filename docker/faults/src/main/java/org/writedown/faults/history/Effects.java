package org.writedown.faults.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writedown.faults.history.Finding.Kind;

/**
 * Each request whole and once: every request of the harness carries a key, so every event must stand in exactly one
 * receipt, all of a receipt's events must be there, and no request's own mark may be found twice.
 */
final class Effects {

    private Effects() {}

    private record Place(String caseId, long sequence) {}

    static List<Finding> check(Stored stored) {
        List<Finding> findings = new ArrayList<>();
        Map<Place, StoredEvent> events = new HashMap<>();
        stored.events().forEach(event -> events.put(new Place(event.caseId(), event.sequence()), event));
        Set<Place> covered = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (StoredReceipt receipt : stored.receipts()) {
            if (!keys.add(receipt.key())) {
                findings.add(new Finding(Kind.DOUBLED, "the receipt of " + receipt.key()));
            }
            for (long sequence = receipt.before(); sequence < receipt.after(); sequence++) {
                Place place = new Place(receipt.caseId(), sequence);
                if (!events.containsKey(place)) {
                    findings.add(new Finding(Kind.TORN, receipt.key() + " lacks " + place));
                } else if (!covered.add(place)) {
                    findings.add(new Finding(Kind.DOUBLED, place + " is in two receipts"));
                }
            }
        }
        events.keySet().stream()
                .filter(place -> !covered.contains(place))
                .forEach(place -> findings.add(new Finding(Kind.DOUBLED, place + " is in no receipt")));
        Set<String> marks = new HashSet<>();
        stored.events().stream()
                .filter(event -> event.mark() != null && !marks.add(event.mark()))
                .forEach(event -> findings.add(new Finding(Kind.DOUBLED, "the effect of " + event.mark())));
        return findings;
    }
}
