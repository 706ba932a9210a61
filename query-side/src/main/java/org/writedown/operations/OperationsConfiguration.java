package org.writedown.operations;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.FollowerLag;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.projection.ViewStore;
import org.writedown.projection.parked.ParkedCases;
import org.writedown.projection.rebuild.Rebuild;

/** The operator's part of the query side. */
@Configuration(proxyBeanMethods = false)
@Import({ViewsController.class, ParkedController.class, LogController.class, SealConfiguration.class})
public class OperationsConfiguration {

    @Bean
    OperationsLog operationsLog(ViewStore store) {
        return new OperationsLog(store.jdbc(), Clock.systemUTC());
    }

    @Bean
    ParkedList parkedList(ViewStore store) {
        return new ParkedList(store.jdbc());
    }

    @Bean
    ParkedActions parkedActions(ParkedCases cases, OperationsLog log, PlatformTransactionManager transactions) {
        return new ParkedActions(cases, log, new TransactionTemplate(transactions));
    }

    @Bean
    ViewStates viewStates(ViewStore store, Serializer serializer, LedgerStorageEngine engine) {
        FollowerLag lag = new FollowerLag(store.jdbc(), store.dialect(), serializer);
        return new ViewStates(store.jdbc(), lag, engine, Clock.systemUTC());
    }

    @Bean
    Rebuilds rebuilds(Rebuild rebuild, OperationsLog log, MeterRegistry meters) {
        return new Rebuilds(rebuild, log, meters);
    }

    @Bean
    ViewMeters viewMeters(ParkedList parked, ViewStates states, Rebuilds rebuilds) {
        return new ViewMeters(parked, states, rebuilds);
    }

    @Bean
    ViewHealth viewsHealthIndicator(ParkedList parked) {
        return new ViewHealth(parked);
    }
}
