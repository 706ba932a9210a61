package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.ledger.EmbeddedDatabase;

/** An embedded database that closed itself is opened anew, also when it is asked all the time. */
class ClosedDatabaseTest {

    private static final int TRIES = 20;

    @TempDir
    Path directory;

    @Test
    void whoGoesOnAskingIsSoonServedAgain() throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(EmbeddedDatabase.url(directory));
            pool.setMaximumPoolSize(4);
            pool.setExceptionOverrideClassName(configured());
            ask(pool, "create table kept (id int primary key)");
            ask(pool, "insert into kept values (1)");

            fails(pool, "shutdown immediately");

            int tries = 1;
            while (tries < TRIES && fails(pool, "update kept set id = 2")) {
                tries++;
            }
            assertThat(tries).as("without a pause").isLessThan(TRIES);
        }
    }

    private static boolean fails(HikariDataSource pool, String sql) {
        try {
            ask(pool, sql);
            return false;
        } catch (SQLException closed) {
            return true;
        }
    }

    private static void ask(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String configured() throws IOException {
        Properties ledger = new Properties();
        try (InputStream file = ClosedDatabaseTest.class.getResourceAsStream("/writedown-ledger.properties")) {
            ledger.load(file);
        }
        return ledger.getProperty("spring.datasource.hikari.exception-override-class-name");
    }
}
