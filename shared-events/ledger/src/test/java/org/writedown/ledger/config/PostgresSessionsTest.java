package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.TestPostgres;

/**
 * A process that froze, or whose machine is gone, holds a transaction open for as long as the database lets it, and with
 * it the feed of all others. So every session of the pool asks the database not to be patient.
 */
class PostgresSessionsTest {

    private static final String PREFIX = "spring.datasource.hikari.data-source-properties.";

    @ParameterizedTest
    @CsvSource({"idle_in_transaction_session_timeout, 30s", "tcp_keepalives_idle, 30", "tcp_keepalives_interval, 10"})
    void theDatabaseIsToldWhenToGiveUp(String setting, String value) throws Exception {
        try (HikariDataSource pool = pool(emptyDatabase(), "postgres")) {
            assertThat(ask(pool, "show " + setting)).isEqualTo(value);
        }
    }

    /** One list of settings serves both databases. */
    @Test
    void theEmbeddedDatabaseTakesNoOffence() throws IOException {
        try (HikariDataSource pool = pool("jdbc:h2:mem:", "sa")) {
            assertThat(ask(pool, "select 'well'")).isEqualTo("well");
        }
    }

    private static String emptyDatabase() throws SQLException {
        try (Connection connection = TestPostgres.emptyDatabase().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static String ask(HikariDataSource pool, String question) {
        return JdbcClient.create(pool).sql(question).query(String.class).single();
    }

    private static HikariDataSource pool(String url, String user) throws IOException {
        Properties shipped = PropertiesLoaderUtils.loadProperties(new ClassPathResource("writedown-ledger.properties"));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(1);
        shipped.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name ->
                        config.addDataSourceProperty(name.substring(PREFIX.length()), shipped.getProperty(name)));
        return new HikariDataSource(config);
    }
}
