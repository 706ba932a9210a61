package org.writedown.projection;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.feed.Dialect;
import tools.jackson.databind.json.JsonMapper;

/** Where views are kept, and in which JSON. */
public record ViewStore(
        DataSource dataSource, Dialect dialect, JdbcTemplate template, JdbcClient jdbc, JsonMapper json) {

    /** Brings the tables of all views to the version that they are needed in. */
    public static ViewStore migrated(DataSource dataSource) {
        String partitioned = Dialect.of(dataSource) == Dialect.POSTGRESQL ? "PARTITION BY LIST (generation)" : "";
        Migrations.migrate(dataSource, "query", Map.of("partitioned_by_generation", partitioned));
        return over(dataSource);
    }

    private static ViewStore over(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        return new ViewStore(
                dataSource, Dialect.of(dataSource), template, JdbcClient.create(template), ViewJson.mapper());
    }
}
