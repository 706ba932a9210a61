package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.TestLedger.note;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.Peers;
import org.writedown.ledger.feed.PostgresPeers;

/** Two processes on one PostgreSQL: what one commits, the other hears of. */
class PostgresPeersTest {

    /** Without a message the follower looks again after up to 200 ms: half of many below this are no chance. */
    private static final long SOON_MILLIS = 50;

    private final DataSource kept = TestPostgres.emptyDatabase();
    private final HikariDataSource database = pool(kept);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private TestLedger writer;
    private TestLedger reader;

    @BeforeEach
    void twoProcesses() {
        writer = TestLedger.open(database, new PostgresPeers(kept::getConnection));
        reader = TestLedger.open(database, new PostgresPeers(kept::getConnection));
    }

    @AfterEach
    void close() {
        writer.close();
        reader.close();
        database.close();
    }

    @Test
    void aCommitOfAnotherProcessIsHeardOf() throws Exception {
        try (TrackingEventStream stream = reader.store().openStream(null)) {
            Awaitility.await().until(() -> backends("LISTEN%") == 1);
            assertThat(median(millisUntilSeen(stream, 11, 0))).isLessThan(SOON_MILLIS);
        }
    }

    @Test
    void lostConnectionsAreOpenedAgainAndNothingIsMissedMeanwhile() throws Exception {
        try (TrackingEventStream stream = reader.store().openStream(null)) {
            assertThat(millisUntilSeen(stream, 1, 0)).hasSize(1);
            Awaitility.await().until(() -> backends("LISTEN%") == 1);
            long cut = jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where datname = current_database() and (query like 'LISTEN%' or query like 'NOTIFY%')")
                    .query(Long.class)
                    .single();
            assertThat(cut).isEqualTo(2);

            assertThat(millisUntilSeen(stream, 1, 1)).allMatch(millis -> millis < 1_000);
            Awaitility.await().until(() -> backends("LISTEN%") == 1 && backends("NOTIFY%") == 1);
            assertThat(median(millisUntilSeen(stream, 9, 2))).isLessThan(SOON_MILLIS);
        }
    }

    @Test
    void anAppendNeitherWaitsForTheMessageNorFailsWithIt() {
        Peers unreachable = new PostgresPeers(() -> {
            sleep(Duration.ofSeconds(2));
            throw new SQLException("no connection");
        });
        try (TestLedger alone = TestLedger.open(database, unreachable)) {
            long began = System.nanoTime();
            for (int sequence = 0; sequence < 20; sequence++) {
                alone.store().publish(note("case-alone", sequence));
            }

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
            assertThat(alone.feed()).hasSize(20);
        }
    }

    /** Appends one by one, with rests in which the follower falls back to its slowest look. */
    private List<Long> millisUntilSeen(TrackingEventStream stream, int events, int from) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int sequence = from; sequence < from + events; sequence++) {
            sleep(Duration.ofMillis(450));
            long began = System.nanoTime();
            writer.store().publish(note("case-a", sequence));
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            stream.nextAvailable();
        }
        return millis;
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    private static HikariDataSource pool(DataSource database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database);
        return pool;
    }

    private long backends(String query) {
        return jdbc.sql("select count(*) from pg_stat_activity where datname = current_database() and query like ?"
                        + " and query not like '%pg_stat_activity%'")
                .param(query)
                .query(Long.class)
                .single();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
