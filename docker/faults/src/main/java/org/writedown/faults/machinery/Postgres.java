package org.writedown.faults.machinery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL server in a directory: killed and started again, it finds its data as they were left. */
public final class Postgres implements AutoCloseable {

    private static final Duration RELEASE = Duration.ofSeconds(20);

    private final Path data;
    private final int port = ServerProcess.freePort();
    private final Map<String, String> settings;
    private @Nullable EmbeddedPostgres server;

    private Postgres(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Durable as PostgreSQL is by default; the embedded one would otherwise acknowledge before it writes. */
    public static Postgres start(Path data) {
        return start(data, Map.of());
    }

    public static Postgres start(Path data, Map<String, String> settings) {
        Postgres postgres = new Postgres(data, settings);
        postgres.start();
        return postgres;
    }

    public void start() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
        settings.forEach(builder::setServerConfig);
        try {
            server = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As by {@code kill -9} of the server and of every process that serves a client. */
    public void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(Postgres::awaitEnd);
        awaitEnd(postmaster);
        abandon();
    }

    /** One process that serves a client is killed: the server then ends all others and recovers by itself. */
    public void killOneBackend() throws SQLException {
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select pid from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1")) {
            if (row.next()) {
                ProcessHandle.of(row.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** {@code pg_ctl stop -m immediate}: no checkpoint, no farewell; the next start recovers. */
    public void stopImmediately() {
        ProcessHandle postmaster = postmaster();
        Signal.QUIT.to(postmaster);
        awaitEnd(postmaster);
        abandon();
    }

    public boolean isUp() {
        try (Connection connection = dataSource("postgres").getConnection()) {
            return connection.isValid(2);
        } catch (SQLException down) {
            return false;
        }
    }

    /** Makes a database of its own for a run. */
    public void createDatabase(String name) throws SQLException {
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    public int port() {
        return port;
    }

    public DataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser("postgres");
        source.setConnectTimeout(5);
        return source;
    }

    /** What a program's environment says to find the database. */
    public Map<String, String> environment(String database) {
        return environment(database, port);
    }

    /** @param through the port of a wire that leads here */
    public static Map<String, String> environment(String database, int through) {
        return Map.of(
                "WRITEDOWN_DB_URL", "jdbc:postgresql://127.0.0.1:" + through + "/" + database,
                "WRITEDOWN_DB_USER", "postgres",
                "WRITEDOWN_DB_PASSWORD", "postgres");
    }

    private ProcessHandle postmaster() {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        Waiting.until(RELEASE, Duration.ofMillis(10), () -> !process.isAlive());
    }

    /** The library's object still holds a lock on the directory; its stopping of a dead server is harmless. */
    private void abandon() {
        close();
    }

    @Override
    public void close() {
        EmbeddedPostgres running = server;
        server = null;
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
