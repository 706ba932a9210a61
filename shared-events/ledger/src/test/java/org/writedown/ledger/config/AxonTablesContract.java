package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.writedown.ledger.TestLedger.note;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.json.CaseEventSerializer;
import org.writedown.ledger.json.EventJson;

/** Axon's own stores, in our tables: tokens and parked events, on every database. */
abstract class AxonTablesContract {

    private static final String GROUP = "balance";
    private static final LedgerPosition POSITION = new LedgerPosition(7, 41);

    private SequencedDeadLetterQueue<EventMessage<?>> letters;
    private TransactionManager transactions;
    private TokenStore tokens;

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        DataSource database = database();
        Migrations.migrate(database, "ledger");
        LedgerConfiguration beans = new LedgerConfiguration();
        Serializer general = GeneralSerializer.create();
        Serializer events = new CaseEventSerializer(new EventJson(EventCatalogue.current()), general);
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        letters = new DeadLetters(beans.connectionProvider(database), transactions, general, events).queue(GROUP);
        tokens = beans.tokenStore(beans.connectionProvider(database), general, new LedgerConfiguration.Schema(null));
    }

    @Test
    void aParkedEventIsReadBackWithAllThatItHad() {
        TrackedEventMessage<CaseEvent> event = tracked(0);
        letters.enqueue("case-a", letter(event, new IllegalStateException("the fold failed")));

        DeadLetter<? extends EventMessage<?>> parked = sequence("case-a").getFirst();
        assertThat(parked.cause()).hasValueSatisfying(cause -> {
            assertThat(cause.type()).isEqualTo(IllegalStateException.class.getName());
            assertThat(cause.message()).isEqualTo("the fold failed");
        });
        assertThat(parked.message()).isInstanceOfSatisfying(GenericTrackedDomainEventMessage.class, message -> {
            assertThat(message.getPayload()).isEqualTo(event.getPayload());
            assertThat(message.getMetaData()).isEqualTo(event.getMetaData());
            assertThat(message.getIdentifier()).isEqualTo(event.getIdentifier());
            assertThat(message.getTimestamp()).isEqualTo(event.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
            assertThat(message.getAggregateIdentifier()).isEqualTo("case-a");
            assertThat(message.trackingToken()).isEqualTo(POSITION);
        });
    }

    @Test
    void whatFollowsAParkedEventOfTheSameCaseIsParkedBehindIt() {
        letters.enqueue("case-a", letter(tracked(0), new IllegalStateException("x")));

        assertThat(letters.enqueueIfPresent("case-a", () -> letter(tracked(1), null)))
                .isTrue();
        assertThat(letters.enqueueIfPresent("case-b", () -> letter(tracked(0), null)))
                .isFalse();

        assertThat(sequence("case-a"))
                .extracting(parked -> ((DomainEventMessage<?>) parked.message()).getSequenceNumber())
                .containsExactly(0L, 1L);
        assertThat(letters.amountOfSequences()).isEqualTo(1);
    }

    @Test
    void aRetryTakesACaseInOrderAndEmptiesIt() {
        letters.enqueue("case-a", letter(tracked(0), new IllegalStateException("x")));
        letters.enqueueIfPresent("case-a", () -> letter(tracked(1), null));
        AtomicInteger handled = new AtomicInteger();

        boolean processed = letters.process(parked -> true, parked -> {
            handled.incrementAndGet();
            return Decisions.evict();
        });

        assertThat(processed).isTrue();
        assertThat(handled).hasValue(2);
        assertThat(sequence("case-a")).isEmpty();
    }

    @Test
    void aRetryThatFailsKeepsTheCaseWithItsNewCause() {
        letters.enqueue("case-a", letter(tracked(0), new IllegalStateException("first")));
        EnqueuePolicy<EventMessage<?>> again =
                (parked, cause) -> Decisions.requeue(new IllegalStateException("second"));

        letters.process(parked -> true, parked -> again.decide(parked, new IllegalStateException("second")));

        assertThat(sequence("case-a").getFirst().cause())
                .hasValueSatisfying(cause -> assertThat(cause.message()).isEqualTo("second"));
    }

    @Test
    void aTokenIsStoredClaimedAndReadBackAlsoDuringAReplay() {
        transactions.executeInTransaction(() -> tokens.initializeTokenSegments(GROUP, 2, POSITION));
        transactions.executeInTransaction(() -> {
            assertThat(tokens.fetchToken(GROUP, 0)).isEqualTo(POSITION);
            tokens.storeToken(ReplayToken.createReplayToken(POSITION, LedgerPosition.START), GROUP, 0);
        });

        transactions.executeInTransaction(() -> {
            assertThat(tokens.fetchToken(GROUP, 0))
                    .isEqualTo(ReplayToken.createReplayToken(POSITION, LedgerPosition.START));
            assertThat(tokens.fetchToken(GROUP, 1)).isEqualTo(POSITION);
        });
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> transactions.executeInTransaction(() -> tokens.fetchToken(GROUP, 7)));
    }

    /** Seeded by the migration: several processes on a fresh database would race to insert it. */
    @Test
    void theStoreHasItsIdentityFromTheStart() {
        Optional<String> identity = transactions.fetchInTransaction(() -> tokens.retrieveStorageIdentifier());

        assertThat(identity).hasValueSatisfying(id -> assertThat(id).hasSize(36));
        assertThat(transactions.fetchInTransaction(() -> tokens.retrieveStorageIdentifier()))
                .isEqualTo(identity);
    }

    private List<DeadLetter<? extends EventMessage<?>>> sequence(String caseId) {
        return transactions.fetchInTransaction(
                () -> StreamSupport.stream(letters.deadLetterSequence(caseId).spliterator(), false)
                        .<DeadLetter<? extends EventMessage<?>>>map(parked -> parked)
                        .toList());
    }

    private static DeadLetter<EventMessage<?>> letter(EventMessage<?> event, Throwable cause) {
        return cause == null
                ? new GenericDeadLetter<>("case-a", event)
                : new GenericDeadLetter<>("case-a", event, cause);
    }

    private static TrackedEventMessage<CaseEvent> tracked(long sequence) {
        return new GenericTrackedDomainEventMessage<>(POSITION, note("case-a", sequence));
    }
}
