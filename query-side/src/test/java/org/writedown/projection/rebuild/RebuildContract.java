package org.writedown.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.projection.Happenings.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.feed.FollowerLag;
import org.writedown.ledger.follow.Follower;
import org.writedown.projection.History;
import org.writedown.projection.LiveViews;
import org.writedown.projection.QueryServer;
import org.writedown.projection.RandomHistories;
import org.writedown.projection.ViewStore;
import org.writedown.projection.Views;
import org.writedown.projection.rebuild.RebuildProgress.Phase;

/** Rows made anew beside the rows that serve: while commands go on, when it breaks off, and with cases that cannot be folded. */
abstract class RebuildContract {

    private QueryServer server;
    private JdbcClient jdbc;
    private Rebuild rebuild;

    /** The URL of an empty database. */
    abstract String database();

    @BeforeEach
    void start(@TempDir Path data) {
        server = new QueryServer(data, database());
        jdbc = server.bean(JdbcClient.class);
        rebuild = server.bean(Rebuild.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void commandsThatGoOnMeanwhileAreNeitherSkippedNorDoubled() throws Exception {
        record("case-before-", 20);
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
            List<Future<?>> appending = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(client -> clients.submit(() -> {
                        for (int i = 0; i < 200 && !enough.get(); i++) {
                            record("case-meanwhile-" + client + "-" + i + "-", 1);
                        }
                    }))
                    .toList();
            for (int round = 0; round < 2; round++) {
                assertThat(rebuild.all().phase()).isEqualTo(Phase.DONE);
                assertThat(rebuild.of("timeline").phase()).isEqualTo(Phase.DONE);
            }
            enough.set(true);
            for (Future<?> client : appending) {
                client.get();
            }
        }

        server.settle();
        Map<String, List<Map<String, Object>>> live = Views.rows(jdbc);
        assertThat(parked()).isEmpty();
        rebuild.all();
        assertThat(Views.rows(jdbc)).isEqualTo(live);
    }

    @Test
    void afterARebuildOfAllViewsFollowersGoOnFromWhereItEnded() {
        record("case-followed-", 3);
        server.settle();
        Follower follower = server.bean(Follower.class);
        follower.stop();
        record("case-rebuilt-", 20);
        long behind = behind();

        rebuild.of("timeline");
        assertThat(behind()).isEqualTo(behind).isPositive();
        rebuild.all();
        assertThat(behind()).isZero();

        follower.start();
        record("case-later-", 3);
        server.settle();
        Map<String, List<Map<String, Object>>> live = Views.rows(jdbc);
        rebuild.all();
        assertThat(Views.rows(jdbc)).isEqualTo(live);
    }

    private long behind() {
        return new FollowerLag(jdbc, server.bean(ViewStore.class).dialect(), server.bean(Serializer.class))
                .of(LiveViews.NAME)
                .events();
    }

    @Test
    void oneThatBrokeOffLeavesTheOldRowsServingAndIsClearedAwayByTheNext() throws Exception {
        record("case-", 30);
        server.settle();
        Map<String, List<Map<String, Object>>> before = Views.rows(jdbc);
        leaveHalf(jdbc);
        Thread interrupted = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(rebuild::all).isInstanceOf(RuntimeException.class);
        });
        interrupted.join();

        assertThat(rebuild.progress().phase()).isEqualTo(Phase.FAILED);
        assertThat(Views.rows(jdbc)).isEqualTo(before);

        assertThat(rebuild.all().phase()).isEqualTo(Phase.DONE);
        assertThat(Views.rows(jdbc)).isEqualTo(before);
        assertThat(generationsOfBalances(jdbc)).isEqualTo(1);
    }

    @Test
    void aCaseThatCannotBeFoldedIsParkedAgainAndAMendedOneIsNot() {
        server.record(new History("case-broken", server.firm())
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "100.00")))
                .then(paid(1, "250.00"))
                .then(noted("After the mistake.")));
        server.record(new History("case-sound", server.firm()).then(opened()));
        Awaitility.await().until(() -> parked().equals(List.of("balance case-broken 2")));
        jdbc.sql("INSERT INTO parked_case SELECT view_name, generation, 'case-sound', 0, cause, explanation,"
                        + " parked_at, attempts, next_attempt FROM parked_case")
                .update();

        assertThat(rebuild.of("balance").parked()).isEqualTo(1);

        assertThat(parked()).containsExactly("balance case-broken 2");
        assertThat(version("case_balance", "case-broken")).isEqualTo(2);
        assertThat(version("case_balance", "case-sound")).isEqualTo(1);
    }

    @Test
    void anEventThatNobodyCanReadParksItsOwnCaseOnly() {
        server.record(new History("case-torn", server.firm()).then(opened()).then(noted("One.")));
        server.record(new History("case-whole", server.firm()).then(opened()));
        server.settle();
        jdbc.sql("UPDATE domain_event SET payload = ? WHERE case_id = 'case-torn' AND sequence_number = 1")
                .param("{\"secret\":\"Ada\"}".getBytes(StandardCharsets.UTF_8))
                .update();

        assertThat(rebuild.all().phase()).isEqualTo(Phase.DONE);

        assertThat(parked()).hasSameSizeAs(rebuild.views()).allMatch(row -> row.endsWith("case-torn 1"));
        assertThat(jdbc.sql("SELECT explanation FROM parked_case")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("Ada"));
        assertThat(version("case_balance", "case-torn")).isEqualTo(1);
        assertThat(version("case_timeline", "case-whole")).isEqualTo(1);
    }

    private void record(String prefix, int cases) {
        IntStream.range(0, cases)
                .forEach(i -> server.record(RandomHistories.of(prefix + i, prefix.hashCode() + i, 12)));
    }

    private List<String> parked() {
        return jdbc.sql("SELECT view_name, case_id, failed_sequence FROM parked_case ORDER BY view_name, case_id")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3))
                .list();
    }

    private long version(String table, String caseId) {
        return jdbc.sql("SELECT MAX(last_seq + 1) FROM " + table + " WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** What a rebuild of balances leaves behind that ends after the first half. */
    abstract void leaveHalf(JdbcClient jdbc);

    abstract long generationsOfBalances(JdbcClient jdbc);
}
