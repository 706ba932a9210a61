package org.writedown.ledger.feed;

import java.time.Instant;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.json.EventJson;
import org.writedown.ledger.json.UnreadableEvent;

/**
 * An event as its row holds it, not yet read.
 *
 * @param sequence its number within the case, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes as they are stored; nobody compares two of these.
public record StoredEvent(String caseId, long sequence, String type, int revision, byte[] payload, Instant recordedAt) {

    /** @throws UnreadableEvent if it is not an event of its type; names the coordinates, quotes nothing */
    public CaseEvent read(EventJson json) {
        try {
            return json.read(new EventType(type, revision), payload);
        } catch (UnreadableEvent | IllegalArgumentException e) {
            throw new UnreadableEvent("case " + caseId + ", sequence " + sequence + ": " + e.getMessage());
        }
    }
}
