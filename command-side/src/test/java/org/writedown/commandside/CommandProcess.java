package org.writedown.commandside;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.Given;
import org.writedown.cases.Receipt;
import org.writedown.cases.command.CaseCommand;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.append.Appender;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.Peers;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.json.EventJson;

/** The command side of one process on a database that it may share with others, without HTTP. */
record CommandProcess(LedgerEventStore store, GroupCommitAppender appender, CaseStates states, CommandBus bus)
        implements AutoCloseable {

    static CommandProcess on(DataSource database) {
        return on(database, appender -> appender);
    }

    /** @param faults what goes wrong between the commands and the ledger */
    static CommandProcess on(DataSource database, UnaryOperator<Appender> faults) {
        Migrations.migrate(database, "ledger");
        EventJson json = new EventJson(EventCatalogue.current());
        GroupCommitAppender appender = new GroupCommitAppender(new LedgerWriter(database));
        Appender faulty = faults.apply(appender);
        Dialect dialect = Dialect.of(database);
        LedgerEventStore store = new LedgerEventStore(
                new LedgerStorageEngine(faulty, new StoredEvents(JdbcClient.create(database), json, dialect), json),
                Peers.NONE);
        CaseStates states = new CaseStates(store, dialect != Dialect.H2, 10_000);
        Clock noon = Clock.fixed(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new CommandProcess(store, appender, states, new CaseHandling().commandBus(store, states, faulty, noon));
    }

    Receipt send(CaseCommand command) {
        return send(command, Map.of());
    }

    /** @throws RuntimeException what the command failed with */
    Receipt send(CaseCommand command, Map<String, ?> metaData) {
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
        try {
            return receipt.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        store.shutDown();
        appender.close();
    }
}
