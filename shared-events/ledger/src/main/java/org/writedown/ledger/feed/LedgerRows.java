package org.writedown.ledger.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed as whole rows, for whoever answers for their bytes. */
public final class LedgerRows {

    private final JdbcClient jdbc;
    private final Dialect dialect;

    public LedgerRows(DataSource dataSource, Dialect dialect) {
        this.jdbc = JdbcClient.create(dataSource);
        this.dialect = dialect;
    }

    /**
     * The rows after a position, none of which can ever be preceded by a later arrival.
     *
     * @param most how many at the most; part of the statement, so let there be few different ones
     */
    public List<LedgerRow> after(LedgerPosition position, int most) {
        return jdbc.sql("select case_id, sequence_number, event_id, firm, event_type, revision, recorded_at, payload,"
                        + " metadata, global_index, " + dialect.transaction() + " from domain_event where "
                        + dialect.after() + dialect.settled() + " order by " + dialect.order() + " limit " + most)
                .params(dialect.parameters(position))
                .query((row, number) -> row(row))
                .list();
    }

    /** How many rows there are after a position, also such as the feed does not show yet; nobody counts beyond the most. */
    public int count(LedgerPosition position, int most) {
        return jdbc.sql("select count(*) from (select 1 from domain_event where " + dialect.after() + " limit " + most
                        + ") waiting")
                .params(dialect.parameters(position))
                .query(Integer.class)
                .single();
    }

    private static LedgerRow row(ResultSet row) throws SQLException {
        return new LedgerRow(
                new LedgerPosition(row.getLong(11), row.getLong(10)),
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getBytes(8),
                row.getBytes(9));
    }
}
