package org.writedown.commandside;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Empty databases of both kinds; one PostgreSQL server serves all tests of a run. */
public final class TestDatabases {

    private TestDatabases() {}

    public static HikariDataSource h2() {
        return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa");
    }

    public static HikariDataSource postgresql() {
        return another(emptyDatabase());
    }

    /** An empty PostgreSQL database that each asker connects to anew. */
    public static DataSource unpooled() {
        return Server.RUNNING.getDatabase("postgres", emptyDatabase());
    }

    private static String emptyDatabase() {
        String name = "cases_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database can be made", e);
        }
        return name;
    }

    /** A pool of its own on the same database, as another process would have. */
    static HikariDataSource beside(HikariDataSource pool) {
        return pool(pool.getJdbcUrl(), pool.getUsername());
    }

    private static HikariDataSource another(String name) {
        return pool(Server.RUNNING.getJdbcUrl("postgres", name), "postgres");
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not start", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not stop", e);
            }
        }
    }
}
