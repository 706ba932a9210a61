package org.writedown.bench.peers.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.writedown.bench.peers.Peer;

/** The smallest case that takes notes, as Axon's own examples are written. */
@Aggregate
class NotedCase {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String caseId;

    /** For Axon, which folds the events into it. */
    NotedCase() {}

    @CommandHandler
    NotedCase(Note.Open open) {
        apply(new Note.Opened(open.caseId(), open.firm(), open.actor()));
        for (int note = 1; note < open.notes(); note++) {
            apply(new Note.Added(open.caseId(), open.firm(), open.actor(), LocalDate.of(2026, 3, 2), Peer.note(note)));
        }
    }

    @CommandHandler
    void handle(Note.Add add) {
        if (add.text().isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
        apply(new Note.Added(add.caseId(), add.firm(), add.actor(), add.effectiveOn(), add.text()));
    }

    @EventSourcingHandler
    void on(Note.Opened opened) {
        caseId = opened.caseId();
    }

    /** Nothing is decided by the notes; they are read and deserialised all the same. */
    @EventSourcingHandler
    void on(Note.Added added) {}
}
