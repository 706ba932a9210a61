package org.writedown.ledger.config;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the operator runs after a logical restore. */
public final class RestoredCluster {

    private RestoredCluster() {}

    public static void prepare(JdbcClient jdbc) {
        RestoredLedger.PREPARATION.forEach(statement -> jdbc.sql(statement).update());
    }
}
