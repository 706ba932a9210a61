package org.writedown.bench.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of this run's own, as durable as its makers ship it. */
public final class Postgres implements AutoCloseable {

    private static final String OWNER = "postgres";

    /** What a reader has to know of it to compare. */
    private static final List<String> SETTINGS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "max_wal_size",
            "max_connections");

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts it in a directory. The embedded server is made for tests and forgets on a crash unless told otherwise.
     *
     * @throws IllegalStateException if it would still acknowledge what it has not written
     */
    public static Postgres start(Path directory) throws IOException {
        Postgres postgres = new Postgres(EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "300")
                .start());
        Map<String, String> settings = postgres.settings();
        if (!"on".equals(settings.get("fsync")) || !"on".equals(settings.get("synchronous_commit"))) {
            postgres.close();
            throw new IllegalStateException("PostgreSQL is not durable: " + settings);
        }
        return postgres;
    }

    public Database emptyDatabase() {
        String name = "bench_" + databases.incrementAndGet();
        jdbc().sql("create database " + name).update();
        return new Database(server.getJdbcUrl(OWNER, name), OWNER, OWNER);
    }

    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        for (String name : SETTINGS) {
            settings.put(name, jdbc().sql("show " + name).query(String.class).single());
        }
        return settings;
    }

    /** How many bytes were ever written to the log. */
    public long walBytes() {
        return jdbc().sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")
                .query(Long.class)
                .single();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
