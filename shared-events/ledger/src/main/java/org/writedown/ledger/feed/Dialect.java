package org.writedown.ledger.feed;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The two databases, where their SQL differs. */
public enum Dialect {
    H2("h2", "tx_id", "?", ""),
    POSTGRESQL(
            "postgresql",
            "tx_id::text::bigint",
            "?::text::xid8",
            " and tx_id < pg_snapshot_xmin(pg_current_snapshot())");

    private final String folder;
    private final String transaction;
    private final String parameter;
    private final String settled;

    Dialect(String folder, String transaction, String parameter, String settled) {
        this.folder = folder;
        this.transaction = transaction;
        this.parameter = parameter;
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

    /** A parameter that is compared with {@code tx_id}. */
    String parameter() {
        return parameter;
    }

    /** The condition that holds for rows behind which nothing can appear any more. */
    String settled() {
        return settled;
    }
}
