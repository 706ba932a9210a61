package org.writedown.ledger.config;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.writedown.ledger.feed.LedgerEventStore;

/** Refuses to start on any part that would forget. */
class LedgerSelfCheck implements SmartInitializingSingleton {

    private final Configuration axon;

    LedgerSelfCheck(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(axon.eventStore(), LedgerEventStore.class, EventStore.class);
        check(axon.getComponent(TokenStore.class), JdbcTokenStore.class, TokenStore.class);
        if (!Boolean.getBoolean(LedgerConfiguration.SILENCE)) {
            throw new IllegalStateException("refusing to start: Axon would report to its makers");
        }
        TransactionManager transactions = axon.getComponent(TransactionManager.class);
        if (transactions == null || transactions instanceof NoTransactionManager) {
            throw new IllegalStateException("refusing to start: event processors would run without transactions");
        }
    }

    private static void check(Object actual, Class<?> wanted, Class<?> part) {
        if (!wanted.isInstance(actual)) {
            throw new IllegalStateException("refusing to start: the " + part.getSimpleName() + " is "
                    + actual.getClass().getName() + " and not " + wanted.getName());
        }
    }
}
