package org.writedown.ledger.config;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.Dialect;

/**
 * The feed is ordered by PostgreSQL's transaction ids, which begin anew in a new cluster. After a
 * logical restore, stored ids may lie in the new cluster's future, and new events would be sorted
 * before old ones.
 */
final class RestoredLedger {

    private RestoredLedger() {}

    /** @throws IllegalStateException if the ledger was restored and not yet prepared; says how */
    static void check(DataSource dataSource, Dialect dialect) {
        if (dialect != Dialect.POSTGRESQL) {
            return;
        }
        boolean ahead =
                JdbcClient.create(dataSource).sql("""
                        select coalesce(
                          (select tx_id from domain_event order by tx_id desc limit 1) > pg_current_xact_id(), false)
                        """).query(Boolean.class).single();
        if (ahead) {
            throw new IllegalStateException("this ledger was restored into another database cluster. Before its first"
                    + " start run: update domain_event set tx_id = '0';"
                    + " delete from token_entry where processor_name <> '__config'; and rebuild the projections");
        }
    }
}
