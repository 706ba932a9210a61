package org.writedown.reference.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.bytes.Sha256;
import org.writedown.commandside.TestDatabases;
import org.writedown.identity.Requester;
import org.writedown.ledger.Migrations;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionName;
import org.writedown.reference.SourceKind;

/** Tables of reference data over an empty database, and a clock that is moved by hand. */
public final class Workbench {

    public static final Requester OPERATOR = new Requester("operator-1", null);

    public final DataSource database;
    public final JdbcClient jdbc;
    public final EditionTable editions;
    public final ReferenceImports imports;
    public final Path directory;
    private Instant now = Instant.parse("2026-07-01T08:00:00Z");

    public Workbench(DataSource database, Path directory) {
        this.database = database;
        this.directory = directory;
        Migrations.migrate(database, "reference");
        jdbc = JdbcClient.create(database);
        editions = new EditionTable(jdbc);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        imports = new ReferenceImports(database, editions, transaction, clock, 1L << 30);
    }

    public static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    public static DataSource postgres() {
        return TestDatabases.unpooled();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public ReferenceImports.Imported load(SourceKind kind, @Nullable String edition, String name, byte[] bytes) {
        return load(kind, Scope.SHARED, edition, name, bytes, false);
    }

    public ReferenceImports.Imported load(
            SourceKind kind, Scope scope, @Nullable String edition, String name, byte[] bytes, boolean smaller) {
        try {
            Path file = Files.write(directory.resolve(UUID.randomUUID().toString()), bytes);
            return imports.load(new Upload(
                    kind,
                    scope,
                    edition == null ? null : EditionName.parse(edition),
                    name,
                    file,
                    Sha256.of(bytes),
                    bytes.length,
                    smaller,
                    OPERATOR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
