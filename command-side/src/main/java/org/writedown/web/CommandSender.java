package org.writedown.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.Receipt;
import org.writedown.cases.command.CaseCommand;
import org.writedown.contract.value.Origin;

/** Puts a command on the bus and waits for its receipt, which comes after its events are stored. */
final class CommandSender {

    /** Metadata of a command: who sent it, and how it is told from others. */
    static final String FIRM = "firm";

    static final String ACTOR = "actor";
    static final String COMMAND_ID = "commandId";
    static final String IDEMPOTENCY_KEY = "idempotencyKey";
    static final String FINGERPRINT = CaseAggregate.REQUEST_FINGERPRINT;

    private final CommandBus bus;

    CommandSender(CommandBus bus) {
        this.bus = bus;
    }

    /** @throws RuntimeException what the handler or the store threw */
    Receipt send(CaseCommand command, Sent sent, @Nullable String fingerprint) {
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        bus.<CaseCommand, Receipt>dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(command, metaData(command.origin(), sent, fingerprint)),
                        CaseAggregate.COMMAND),
                (message, result) -> complete(receipt, result));
        try {
            return receipt.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void complete(CompletableFuture<Receipt> receipt, CommandResultMessage<? extends Receipt> result) {
        if (result.isExceptional()) {
            receipt.completeExceptionally(result.exceptionResult());
        } else {
            receipt.complete(result.getPayload());
        }
    }

    private static Map<String, Object> metaData(Origin origin, Sent sent, @Nullable String fingerprint) {
        Map<String, Object> metaData = new HashMap<>();
        metaData.put(FIRM, origin.firm().value());
        metaData.put(ACTOR, origin.actor().value());
        metaData.put(COMMAND_ID, UUID.randomUUID().toString());
        if (sent.idempotencyKey() != null && fingerprint != null) {
            metaData.put(IDEMPOTENCY_KEY, sent.idempotencyKey());
            metaData.put(FINGERPRINT, fingerprint);
        }
        if (sent.expectedVersion() != null) {
            metaData.put(CaseAggregate.EXPECTED_VERSION, sent.expectedVersion());
        }
        return metaData;
    }
}
