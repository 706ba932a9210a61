package org.writedown.documents;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.Migrations;

/** Where the originals are kept, and how what a crash left is swept. */
@Configuration(proxyBeanMethods = false)
public class DocumentsConfiguration {

    @Bean
    Contents documentContents(DataSource dataSource, JdbcClient jdbc, PlatformTransactionManager transactions) {
        Migrations.migrate(dataSource, "documents");
        return new JdbcContents(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    OrphanSweep orphanSweep(Contents contents, EventStore store, Clock clock) {
        return new OrphanSweep(contents, new NamedInTheRecord(store), clock);
    }

    @Bean(destroyMethod = "close")
    SweepingHourly sweepingHourly(OrphanSweep sweep) {
        return new SweepingHourly(sweep);
    }
}
