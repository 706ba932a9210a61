package org.writedown.documents;

import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.contract.event.RecordEvent.DocumentAttached;
import org.writedown.documents.Contents.Upload;

/** Whether a case's own events name a document. */
final class NamedInTheRecord implements Predicate<Upload> {

    private final EventStore store;

    NamedInTheRecord(EventStore store) {
        this.store = store;
    }

    @Override
    public boolean test(Upload upload) {
        return store.readEvents(upload.caseId().value())
                .asStream()
                .anyMatch(message -> message.getPayload() instanceof DocumentAttached attached
                        && attached.document().equals(upload.document())
                        && attached.origin().firm().equals(upload.firm()));
    }
}
