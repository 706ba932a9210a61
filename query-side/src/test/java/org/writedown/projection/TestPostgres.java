package org.writedown.projection;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL, started once for all tests of the module; it stops with the JVM. */
public final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final HikariDataSource POOL = pool();

    private TestPostgres() {}

    public static DataSource dataSource() {
        return POOL;
    }

    /** The URL of a new database of that name. */
    public static String url(String name) {
        JdbcClient.create(POOL).sql("CREATE DATABASE " + name).update();
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(SERVER.getPostgresDatabase());
        return pool;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
