package org.writedown.ledger.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writedown.ledger.feed.LedgerRow;
import org.writedown.ledger.seal.Difference.Kind;

/**
 * Brings each stored row together with its seal. Both come in nearly the same order, so that few wait for each other; what
 * still waits in the end has no other half.
 */
final class Pairs {

    /** Differences beyond which nobody reads on. */
    static final int MOST_OPEN = 100_000;

    /** Changed events among which it is looked for one that stands in another's place. */
    private static final int MOST_COMPARED = 300;

    private final Map<EventName, Hash> sealed = new LinkedHashMap<>();
    private final Map<EventName, Hash> stored = new LinkedHashMap<>();
    private final Map<EventName, Changed> changed = new LinkedHashMap<>();

    private record Changed(Hash sealed, Hash content) {}

    /** Whether there are more differences than anybody would read. */
    boolean tooMany() {
        return sealed.size() + stored.size() + changed.size() > MOST_OPEN;
    }

    void sealed(SealedEvent event) {
        Hash content = stored.remove(event.name());
        if (content == null) {
            sealed.put(event.name(), event.hash());
        } else {
            compare(event.name(), event.hash(), content);
        }
    }

    void stored(LedgerRow row) {
        EventName name = EventHashes.name(row);
        Hash seal = sealed.remove(name);
        if (seal == null) {
            stored.put(name, EventHashes.content(row));
        } else {
            compare(name, seal, EventHashes.content(row));
        }
    }

    private void compare(EventName name, Hash seal, Hash content) {
        if (!EventHashes.leaf(name, content).equals(seal)) {
            changed.put(name, new Changed(seal, content));
        }
    }

    void tell(Findings findings) {
        changed.forEach((name, found) -> findings.add(changed(name, found)));
        sealed.keySet().forEach(name -> findings.add(Difference.of(Kind.MISSING, name, "is sealed and not there")));
        stored.keySet()
                .forEach(name ->
                        findings.add(Difference.of(Kind.ADDED, name, "stands among the sealed and never was sealed")));
    }

    private Difference changed(EventName name, Changed found) {
        List<EventName> owners = changed.entrySet().stream()
                .limit(changed.size() <= MOST_COMPARED ? MOST_COMPARED : 0)
                .filter(other -> EventHashes.leaf(other.getKey(), found.content())
                        .equals(other.getValue().sealed()))
                .map(Map.Entry::getKey)
                .toList();
        return owners.isEmpty()
                ? Difference.of(Kind.CHANGED, name, "is not stored as it was sealed")
                : new Difference(Kind.SWAPPED, name, owners.getFirst(), "another event stands in its place");
    }
}
