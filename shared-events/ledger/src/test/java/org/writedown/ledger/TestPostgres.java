package org.writedown.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of a run, and in it an empty database for each that asks. */
public final class TestPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int MOST = 64;
    private static final Duration IDLE = Duration.ofSeconds(10);

    private TestPostgres() {}

    /** With connections that are kept, as a server keeps them: to make one takes longer than to use it. */
    public static DataSource emptyDatabase() {
        String name = "ledger_" + COUNT.incrementAndGet();
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(Server.RUNNING.getDatabase("postgres", name));
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE.toMillis());
        return pool;
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
