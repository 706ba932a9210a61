package org.writedown.ledger.config;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/** Where a projection parks the events of a case that it cannot handle. */
public final class DeadLetters {

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer general;
    private final Serializer events;

    DeadLetters(
            ConnectionProvider connections, TransactionManager transactions, Serializer general, Serializer events) {
        this.connections = connections;
        this.transactions = transactions;
        this.general = general;
        this.events = events;
    }

    /** The queue of one processing group. */
    public SequencedDeadLetterQueue<EventMessage<?>> queue(String processingGroup) {
        return JdbcSequencedDeadLetterQueue.builder()
                .processingGroup(processingGroup)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(AxonTables.DEAD_LETTERS)
                .genericSerializer(general)
                .eventSerializer(events)
                .build();
    }
}
