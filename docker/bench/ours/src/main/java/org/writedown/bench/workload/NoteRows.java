package org.writedown.bench.workload;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.writedown.contract.catalogue.EventType;
import org.writedown.contract.event.RecordEvent.NoteAdded;
import org.writedown.contract.value.CaseId;
import org.writedown.ledger.append.EventRow;
import org.writedown.ledger.json.EventJson;

/** Rows as the product stores a note, made beforehand but for what must differ: the limit does no work of its own. */
public final class NoteRows {

    private final EventType type;
    private final byte[] payload;
    private final byte[] metadata;
    private final String caseId;
    private final String firm;
    private long sequence;

    /** @param client makes the case, which nobody else writes */
    public NoteRows(EventJson json, int client) {
        CaseId id = new CaseId("raw-" + UUID.randomUUID() + "-" + client);
        NoteAdded note = new NoteAdded(Cases.origin(id), Cases.note(client));
        this.caseId = id.value();
        this.firm = Cases.FIRM.value();
        this.type = json.typeOf(note);
        this.payload = json.write(note);
        this.metadata = json.writeTexts(Map.of(
                "firm",
                firm,
                "actor",
                Cases.ACTOR.value(),
                "commandId",
                UUID.randomUUID().toString()));
    }

    public EventRow next() {
        return new EventRow(
                UUID.randomUUID().toString(),
                caseId,
                sequence++,
                firm,
                type.name(),
                type.revision(),
                payload,
                metadata,
                Instant.now());
    }
}
