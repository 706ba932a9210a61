package org.writedown.faults.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.writedown.contract.money.Balances;
import org.writedown.contract.money.Movement;
import org.writedown.faults.history.Finding.Kind;

/** Each case in itself: numbered without gaps, of one firm, and every dollar in one account after every event. */
final class Cases {

    private Cases() {}

    static List<Finding> check(Stored stored) {
        List<Finding> findings = new ArrayList<>();
        stored.cases().forEach((caseId, events) -> {
            List<StoredEvent> ordered = events.stream()
                    .sorted(Comparator.comparingLong(StoredEvent::sequence))
                    .toList();
            numbers(caseId, ordered, findings);
            balance(caseId, ordered, findings);
            if (ordered.stream().map(StoredEvent::firm).distinct().count() > 1) {
                findings.add(new Finding(Kind.TORN, "case " + caseId + " is of more than one firm"));
            }
        });
        Set<String> ids = new HashSet<>();
        stored.events().stream()
                .filter(event -> !ids.add(event.eventId()))
                .forEach(event -> findings.add(new Finding(Kind.DOUBLED, "event " + event.eventId())));
        return findings;
    }

    private static void numbers(String caseId, List<StoredEvent> ordered, List<Finding> findings) {
        long expected = 0;
        for (StoredEvent event : ordered) {
            if (event.sequence() != expected) {
                Kind kind = event.sequence() < expected ? Kind.DOUBLED : Kind.GAP;
                findings.add(new Finding(
                        kind, "case " + caseId + " has " + event.sequence() + " where " + expected + " should be"));
            }
            expected = event.sequence() + 1;
        }
    }

    private static void balance(String caseId, List<StoredEvent> ordered, List<Finding> findings) {
        Balances balances = null;
        for (StoredEvent event : ordered) {
            for (Movement movement : event.movements()) {
                balances = (balances == null ? Balances.zero(movement.amount().currency()) : balances).plus(movement);
            }
            if (balances != null && !balances.sound()) {
                findings.add(new Finding(Kind.UNBALANCED, "case " + caseId + " after event " + event.sequence()));
                return;
            }
        }
    }
}
