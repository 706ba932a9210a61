package org.writedown.contract.event;

import java.util.List;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** What is kept beside the negotiation: notes, documents, corrections. */
public sealed interface RecordEvent extends CaseEvent {

    record NoteAdded(Origin origin, Sensitive<String> text) implements RecordEvent {}

    /**
     * A document belongs to the case. Its bytes are kept elsewhere under their hash.
     *
     * @param bytes its size
     */
    record DocumentAttached(Origin origin, DocumentHash document, Sensitive<String> name, String mediaType, long bytes)
            implements RecordEvent {}

    /**
     * An earlier entry was wrong. Its movements are undone by their exact reverse; the entry itself
     * stays in the record.
     *
     * @param corrects the sequence number, within the case, of the event that was wrong
     */
    record EntryCorrected(Origin origin, long corrects, Sensitive<String> reason, List<Movement> movements)
            implements RecordEvent, MoneyEvent {}
}
