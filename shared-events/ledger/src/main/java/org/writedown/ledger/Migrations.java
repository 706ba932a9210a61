package org.writedown.ledger;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.writedown.ledger.feed.Dialect;

/** Brings a component's own tables to the version that it needs. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs the scripts under {@code db/<component>/common} and {@code db/<component>/<database>}.
     *
     * @param component for example {@code ledger} or {@code query}; has its own history table
     */
    public static void migrate(DataSource dataSource, String component) {
        migrate(dataSource, component, Map.of());
    }

    /** @param words what {@code ${...}} in the scripts stands for, where the databases differ in a word */
    public static void migrate(DataSource dataSource, String component, Map<String, String> words) {
        String root = "classpath:db/" + component + "/";
        Flyway.configure()
                .dataSource(dataSource)
                .table(component + "_schema_history")
                .locations(root + "common", root + Dialect.of(dataSource).folder())
                .placeholders(words)
                .failOnMissingLocations(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
