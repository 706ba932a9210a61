package org.writedown.projection;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** A real PostgreSQL, started once for all tests of the module; it stops with the JVM. */
public final class TestPostgres {

    private static final HikariDataSource POOL = start();

    private TestPostgres() {}

    public static DataSource dataSource() {
        return POOL;
    }

    private static HikariDataSource start() {
        try {
            HikariDataSource pool = new HikariDataSource();
            pool.setDataSource(EmbeddedPostgres.start().getPostgresDatabase());
            return pool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
