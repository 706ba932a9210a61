package org.writedown.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several processes that start on an empty PostgreSQL at the same moment found one firm, and each of them starts. */
class FoundingTest {

    private static final int PROCESSES = 8;

    @TempDir
    Path data;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void eachWithADirectoryOfItsOwn() throws Exception {
        startAtOnce(i -> data.resolve("process-" + i));
        try (var keys = Files.find(data, 2, (path, attributes) -> path.endsWith("owner.key"))) {
            assertThat(keys).hasSize(1);
        }
    }

    @Test
    void allWithTheSameDirectory() throws Exception {
        startAtOnce(i -> data.resolve("shared"));
        assertThat(data.resolve("shared/owner.key")).isNotEmptyFile();
    }

    @Test
    void whoIsSecondByAMomentStartsToo() throws Exception {
        DataSource database = postgres.getPostgresDatabase();
        AccessKeys keys = new IdentityConfiguration().accessKeys(database);
        try (Connection first = database.getConnection();
                ExecutorService second = Executors.newSingleThreadExecutor()) {
            first.setAutoCommit(false);
            first.createStatement().execute("insert into founding values (1, 'firm-first', now())");
            Future<?> start = second.submit(() -> owner(keys, database, data).ensure());
            await().until(() -> JdbcClient.create(database)
                            .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                            .query(Long.class)
                            .single()
                    == 1);
            first.commit();
            assertThat(start.get()).isNull();
        }
        assertThat(data.resolve("owner.key")).doesNotExist();
    }

    private static OwnerKey owner(AccessKeys keys, DataSource database, Path directory) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new OwnerKey(keys, transaction, directory, Clock.systemUTC());
    }

    private void startAtOnce(IntFunction<Path> directory) throws Exception {
        DataSource database = postgres.getPostgresDatabase();
        IdentityConfiguration configuration = new IdentityConfiguration();
        configuration.accessKeys(database);
        CyclicBarrier together = new CyclicBarrier(PROCESSES);
        List<Callable<Boolean>> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            Path own = directory.apply(i);
            processes.add(() -> {
                AccessKeys keys = configuration.accessKeys(database);
                together.await();
                owner(keys, database, own).ensure();
                return keys.founded();
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(PROCESSES)) {
            for (Future<Boolean> process : threads.invokeAll(processes)) {
                assertThat(process.get()).isTrue();
            }
        }
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from access_key")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
