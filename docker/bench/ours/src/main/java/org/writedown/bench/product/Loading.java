package org.writedown.bench.product;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.bench.commands.NoteCommands;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.workload.Cases;
import org.writedown.cases.Receipt;
import org.writedown.cases.command.RecordCommand.AttachDocument;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseState;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.DocumentHash;
import org.writedown.contract.value.Sensitive;

/** Loads one case again and again: warm, by a command that changes nothing; cold, by reading and folding its events. */
final class Loading {

    private static final DocumentHash DOCUMENT = new DocumentHash("cd".repeat(32));

    private final CommandBus bus;
    private final EventStore store;

    Loading(CommandBus bus, EventStore store) {
        this.bus = bus;
        this.store = store;
    }

    Map<String, Task> tasks() {
        return Map.of("load", this::warm, "load_cold", this::cold);
    }

    /** The document is attached once; to attach it again is a command that the case is loaded for and nothing else. */
    private Map<String, String> warm(Arguments arguments) throws Exception {
        CaseId id = Cases.id(arguments.number("case"));
        NoteCommands.send(bus, attach(id));
        Contestant loading = new Contestant(
                client -> () -> {
                    Receipt receipt = NoteCommands.send(bus, attach(id));
                    if (!receipt.events().isEmpty()) {
                        throw new IllegalStateException("something was recorded: " + receipt);
                    }
                },
                Map.of());
        return Slices.write(loading.slice(1, arguments.millis("millis")));
    }

    private Map<String, String> cold(Arguments arguments) throws Exception {
        String id = Cases.id(arguments.number("case")).value();
        long size = arguments.number("size");
        Contestant loading = new Contestant(
                client -> () -> {
                    CaseState state = store.readEvents(id)
                            .asStream()
                            .map(message -> (CaseEvent) message.getPayload())
                            .reduce(CaseState.initial(), CaseEvolver::evolve, (first, second) -> second);
                    if (state.version() < size) {
                        throw new IllegalStateException("only " + state.version() + " of " + size + " events");
                    }
                },
                Map.of());
        return Slices.write(loading.slice(1, arguments.millis("millis")));
    }

    private static AttachDocument attach(CaseId id) {
        return new AttachDocument(Cases.origin(id), DOCUMENT, Sensitive.of("letter.pdf"), "application/pdf", 1_000);
    }
}
