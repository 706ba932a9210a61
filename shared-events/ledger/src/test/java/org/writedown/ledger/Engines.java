package org.writedown.ledger;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.ledger.append.LedgerWriter;
import org.writedown.ledger.config.Serializers;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.feed.StoredEvents;
import org.writedown.ledger.json.CaseEventSerializer;
import org.writedown.ledger.json.EventJson;

/** Two storage engines on PostgreSQL, to be told apart by what their followers miss. */
enum Engines {
    /** Axon's own over JDBC, with its default settings. */
    STOCK("domainevententry_globalindex_seq") {
        @Override
        EventStorageEngine on(DataSource database) {
            CaseEventSerializer serializer = new CaseEventSerializer(JSON, Serializers.general());
            return JdbcEventStorageEngine.builder()
                    .connectionProvider(database::getConnection)
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build();
        }

        @Override
        void tables(DataSource database) {
            ((JdbcEventStorageEngine) on(database)).createSchema(PostgresEventTableFactory.INSTANCE);
        }
    },

    OURS("domain_event_global_index_seq") {
        @Override
        EventStorageEngine on(DataSource database) {
            LedgerWriter writer = new LedgerWriter(database);
            return new LedgerStorageEngine(
                    append -> writer.write(List.of(append)),
                    new StoredEvents(JdbcClient.create(database), JSON, Dialect.POSTGRESQL),
                    JSON);
        }

        @Override
        void tables(DataSource database) {
            Migrations.migrate(database, "ledger");
        }
    };

    private static final EventJson JSON = new EventJson(EventCatalogue.current());

    private final String indexes;

    Engines(String indexes) {
        this.indexes = indexes;
    }

    abstract EventStorageEngine on(DataSource database);

    abstract void tables(DataSource database);

    /** Whoever writes takes so many indexes at once, so that they are not in the order of the rows. */
    void blocksOfIndexes(DataSource database, int each) {
        JdbcClient.create(database)
                .sql("alter sequence " + indexes + " cache " + each)
                .update();
    }
}
