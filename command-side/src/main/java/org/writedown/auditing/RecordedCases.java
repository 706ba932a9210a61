package org.writedown.auditing;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.CaseFileEvent.CaseOpened;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.PayerStatus;

/** Cases as their events tell them. */
public final class RecordedCases {

    private final EventStore store;

    public RecordedCases(EventStore store) {
        this.store = store;
    }

    /** A case, and who its client said would pay. */
    record Found(CaseFile file, PayerStatus payerStatus) {}

    /** Empty if the firm has no such case. */
    Optional<Found> find(FirmId firm, CaseId caseId) {
        List<CaseEvent> events = store.readEvents(caseId.value())
                .asStream()
                .map(message -> (CaseEvent) message.getPayload())
                .toList();
        if (events.isEmpty() || !(events.getFirst() instanceof CaseOpened opened)) {
            return Optional.empty();
        }
        CaseState state = CaseState.initial();
        for (CaseEvent event : events) {
            state = CaseEvolver.evolve(state, event);
        }
        return file(state).filter(file -> file.firm().equals(firm)).map(file -> new Found(file, opened.payerStatus()));
    }

    private static Optional<CaseFile> file(CaseState state) {
        return switch (state) {
            case CaseState.NotOpened none -> Optional.empty();
            case CaseState.Active active -> Optional.of(active.file());
            case CaseState.Ended ended -> Optional.of(ended.file());
        };
    }
}
