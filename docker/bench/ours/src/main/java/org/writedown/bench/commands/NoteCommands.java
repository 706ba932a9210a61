package org.writedown.bench.commands;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.writedown.bench.slices.Client;
import org.writedown.bench.workload.Cases;
import org.writedown.bench.workload.Stripe;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.Receipt;
import org.writedown.cases.command.CaseCommand;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.contract.value.CaseId;

/** Adds notes to existing cases through the product's command bus, as its controllers do. */
public final class NoteCommands implements Client {

    private final CommandBus bus;
    private final Stripe cases;

    public NoteCommands(CommandBus bus, Stripe cases) {
        this.bus = bus;
        this.cases = cases;
    }

    @Override
    public void operate() {
        CaseId id = cases.any();
        AddNote note = new AddNote(
                Cases.origin(id), Cases.note(ThreadLocalRandom.current().nextInt(1_000_000)));
        Receipt receipt = send(bus, note);
        if (receipt.events().size() != 1) {
            throw new IllegalStateException("not recorded: " + receipt);
        }
    }

    /** Returns once the command's events are stored. */
    public static Receipt send(CommandBus bus, CaseCommand command) {
        Map<String, String> metaData = Map.of(
                "firm", command.origin().firm().value(),
                "actor", command.origin().actor().value(),
                "commandId", UUID.randomUUID().toString());
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        bus.<CaseCommand, Receipt>dispatch(
                new GenericCommandMessage<>(new GenericMessage<>(command, metaData), CaseAggregate.COMMAND),
                (message, result) -> {
                    if (result.isExceptional()) {
                        receipt.completeExceptionally(result.exceptionResult());
                    } else {
                        receipt.complete(result.getPayload());
                    }
                });
        return receipt.join();
    }
}
