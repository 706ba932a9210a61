package org.writedown.projection;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.Dialect;
import tools.jackson.databind.json.JsonMapper;

/** Where views are kept, and in which JSON. */
public record ViewStore(
        DataSource dataSource, Dialect dialect, JdbcTemplate template, JdbcClient jdbc, JsonMapper json) {

    public static ViewStore over(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        return new ViewStore(
                dataSource, Dialect.of(dataSource), template, JdbcClient.create(template), ViewJson.mapper());
    }
}
