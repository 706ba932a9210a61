package org.writedown.ledger.config;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.Dialect;

/**
 * The feed is ordered by PostgreSQL's transaction ids, which begin anew in a new cluster. After a
 * logical restore, stored ids may lie in the new cluster's future, and new events would be sorted
 * before old ones. What is sealed stays before what is not.
 */
final class RestoredLedger {

    /** What prepares it, in this order. */
    static final List<String> PREPARATION = List.of(
            "update domain_event set tx_id = case when (tx_id, global_index) <="
                    + " (select tx_id::text::xid8, global_index from seal_log) then '0'::xid8 else '1'::xid8 end",
            "update seal_log set tx_id = 0, global_index = " + Long.MAX_VALUE,
            "delete from token_entry where processor_name <> '__config'");

    private RestoredLedger() {}

    /** @throws IllegalStateException if the ledger was restored and not yet prepared; says how */
    static void check(DataSource dataSource, Dialect dialect) {
        if (dialect != Dialect.POSTGRESQL) {
            return;
        }
        boolean ahead =
                JdbcClient.create(dataSource).sql("""
                        select coalesce(
                          greatest(
                            (select tx_id from domain_event order by tx_id desc limit 1),
                            (select tx_id::text::xid8 from seal_log)) > pg_current_xact_id(), false)
                        """).query(Boolean.class).single();
        if (ahead) {
            throw new IllegalStateException("this ledger was restored into another database cluster. Before its first"
                    + " start run: " + String.join("; ", PREPARATION) + "; and rebuild the projections");
        }
    }
}
