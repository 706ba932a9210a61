package org.writedown.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.writedown.ledger.feed.Dialect;

/**
 * What an acknowledgement is worth on the database in use, in one line for whoever starts the server.
 *
 * @param line names the database, and whether a crash of the process and a power cut are survived
 */
public record Guarantee(String line) {

    private static final String SURVIVES = "what was acknowledged survives a crash or kill of the process";

    /** @param sync whether the embedded database is forced to the disk before each acknowledgement */
    public static Guarantee of(DataSource dataSource, boolean sync) {
        return switch (Dialect.of(dataSource)) {
            case H2 ->
                new Guarantee(
                        "embedded H2: " + SURVIVES
                                + (sync
                                        ? " and a power cut (writedown.h2.sync)"
                                        : "; a power cut may cost the last moments, so set writedown.h2.sync=true or use PostgreSQL"));
            case POSTGRESQL -> postgresql(dataSource);
        };
    }

    private static Guarantee postgresql(DataSource dataSource) {
        boolean commits = !setting(dataSource, "synchronous_commit").equals("off");
        boolean forces = setting(dataSource, "fsync").equals("on");
        if (commits && forces) {
            return new Guarantee("PostgreSQL: " + SURVIVES + " and a power cut");
        }
        return new Guarantee("PostgreSQL with " + (commits ? "fsync=off" : "synchronous_commit=off")
                + ": a crash of the database may cost what was acknowledged last; switch it on");
    }

    private static String setting(DataSource dataSource, String name) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("select current_setting('" + name + "')")) {
            value.next();
            return value.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }
}
