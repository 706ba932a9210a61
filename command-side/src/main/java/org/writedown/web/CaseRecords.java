package org.writedown.web;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;

/** Reads a case from its events, for what has to be known before a command can be made. */
final class CaseRecords {

    private final EventStore store;

    CaseRecords(EventStore store) {
        this.store = store;
    }

    /** A case as its events tell it. */
    record CaseRecord(List<CaseEvent> events, CaseState state, CaseFile file) {}

    /** Nothing for a case that does not exist or is another firm's. */
    Optional<CaseRecord> find(FirmId firm, CaseId caseId) {
        List<CaseEvent> events = store.readEvents(caseId.value())
                .asStream()
                .map(message -> (CaseEvent) message.getPayload())
                .toList();
        CaseState state = CaseState.initial();
        for (CaseEvent event : events) {
            state = CaseEvolver.evolve(state, event);
        }
        CaseState folded = state;
        return file(state).filter(file -> file.firm().equals(firm)).map(file -> new CaseRecord(events, folded, file));
    }

    static Optional<CaseFile> file(CaseState state) {
        return switch (state) {
            case CaseState.NotOpened none -> Optional.empty();
            case CaseState.Active active -> Optional.of(active.file());
            case CaseState.Ended ended -> Optional.of(ended.file());
        };
    }
}
