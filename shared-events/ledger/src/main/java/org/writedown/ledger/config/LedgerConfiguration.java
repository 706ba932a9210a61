package org.writedown.ledger.config;

import java.sql.DriverManager;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.ledger.Guarantee;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.append.Appender;
import org.writedown.ledger.append.GroupCommitAppender;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.append.Receipts;
import org.writedown.ledger.append.SqlState;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.Peers;
import org.writedown.ledger.feed.PostgresPeers;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.json.CaseEventSerializer;
import org.writedown.ledger.json.EventJson;

/**
 * The store. Axon's own configuration would quietly fall back to memory where JPA is absent, so every
 * bean is declared here, and {@link LedgerSelfCheck} refuses to start if one was replaced.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:writedown-ledger.properties")
@Import(LedgerSelfCheck.class)
public class LedgerConfiguration {

    /** What keeps Axon from reporting to its makers; its property file alone is read too late to be sure. */
    static final String SILENCE = "axoniq.update-checker.disabled";

    /** Whether the embedded database is forced to the disk before each acknowledgement. */
    private static final String SYNC = "writedown.h2.sync";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerConfiguration.class);

    /** The tables, present before anything reads them. */
    public record Schema(Dialect dialect) {}

    /** Before any other bean: a system that keeps health data reports to nobody. */
    @Bean
    static BeanFactoryPostProcessor silence() {
        return beans -> System.setProperty(SILENCE, "true");
    }

    @Bean
    Schema ledgerSchema(DataSource dataSource) {
        Migrations.migrate(dataSource, "ledger");
        Dialect dialect = Dialect.of(dataSource);
        RestoredLedger.check(dataSource, dialect);
        return new Schema(dialect);
    }

    @Bean
    EventJson eventJson() {
        return new EventJson(EventCatalogue.current());
    }

    @Bean
    @Primary
    Serializer serializer() {
        return GeneralSerializer.create();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(EventJson json, Serializer serializer) {
        return new CaseEventSerializer(json, serializer);
    }

    @Bean(destroyMethod = "close")
    Appender appender(
            DataSource dataSource,
            Schema schema,
            @Value("${writedown.ledger.waiting:" + GroupCommitAppender.MOST_WAITING + "}") int mostWaiting,
            @Value("${" + SYNC + ":false}") boolean sync) {
        return new GroupCommitAppender(new LedgerWriter(dataSource, sync), mostWaiting);
    }

    @Bean
    Guarantee guarantee(DataSource dataSource, Schema schema, @Value("${" + SYNC + ":false}") boolean sync) {
        Guarantee guarantee = Guarantee.of(dataSource, sync);
        LOG.info("{}", guarantee.line());
        return guarantee;
    }

    @Bean
    Receipts receipts(JdbcClient jdbc, Schema schema) {
        return new Receipts(jdbc);
    }

    @Bean
    LedgerStorageEngine eventStorageEngine(Appender appender, JdbcClient jdbc, EventJson json, Schema schema) {
        return new LedgerStorageEngine(appender, new StoredEvents(jdbc, json, schema.dialect()), json);
    }

    @Bean(destroyMethod = "shutDown")
    LedgerEventStore eventStore(LedgerStorageEngine engine, Peers peers) {
        return new LedgerEventStore(engine, peers);
    }

    /** On connections of their own: two that are kept for good are two less in the pool. */
    @Bean(destroyMethod = "close")
    Peers peers(Schema schema, DataSource dataSource, ObjectProvider<JdbcConnectionDetails> details) {
        if (schema.dialect() != Dialect.POSTGRESQL) {
            return Peers.NONE;
        }
        JdbcConnectionDetails database = details.getIfAvailable();
        return new PostgresPeers(
                database == null
                        ? dataSource::getConnection
                        : () -> DriverManager.getConnection(
                                database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return SqlState::isDuplicate;
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, Schema schema) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(AxonTables.TOKENS)
                .build();
    }
}
