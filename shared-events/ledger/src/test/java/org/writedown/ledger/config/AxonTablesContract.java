package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.feed.LedgerPosition;

/** Axon's own stores, in our tables: tokens, on every database. */
abstract class AxonTablesContract {

    private static final String GROUP = "balance";
    private static final LedgerPosition POSITION = new LedgerPosition(7, 41);

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
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        tokens = beans.tokenStore(beans.connectionProvider(database), general, new LedgerConfiguration.Schema(null));
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
}
