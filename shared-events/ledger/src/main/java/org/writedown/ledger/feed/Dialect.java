package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The two databases, where their SQL differs. */
public enum Dialect {
    /** The transaction is always 0, and a comparison of pairs would read the ledger from its start each time. */
    H2("h2", "tx_id", "global_index > ?", "global_index", "global_index desc", ""),
    POSTGRESQL(
            "postgresql",
            "tx_id::text::bigint",
            "(tx_id, global_index) > (?::text::xid8, ?)",
            "tx_id, global_index",
            "tx_id desc, global_index desc",
            " and tx_id < pg_snapshot_xmin(pg_current_snapshot())");

    private final String folder;
    private final String transaction;
    private final String after;
    private final String order;
    private final String newestFirst;
    private final String settled;

    Dialect(String folder, String transaction, String after, String order, String newestFirst, String settled) {
        this.folder = folder;
        this.transaction = transaction;
        this.after = after;
        this.order = order;
        this.newestFirst = newestFirst;
        this.settled = settled;
    }

    /** @throws IllegalStateException if it is neither of the two */
    public static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                default -> throw new IllegalStateException("Writedown runs on H2 and PostgreSQL, not on " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }

    /** The folder of its migrations. */
    public String folder() {
        return folder;
    }

    /** The transaction id as a bigint. */
    String transaction() {
        return transaction;
    }

    /** The condition that holds for rows after a position, of which {@link #parameters} are the parameters. */
    String after() {
        return after;
    }

    List<Object> parameters(LedgerPosition position) {
        return this == POSTGRESQL
                ? List.of(Long.toString(position.transaction()), position.index())
                : List.of(position.index());
    }

    /** The order of the feed. */
    String order() {
        return order;
    }

    /** The order of the feed, from its end. */
    String newestFirst() {
        return newestFirst;
    }

    /** The condition that holds for rows behind which nothing can appear any more. */
    String settled() {
        return settled;
    }
}
