package org.writedown.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.TestLedger.note;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.writedown.ledger.config.Serializers;
import org.writedown.ledger.feed.Dialect;
import org.writedown.ledger.feed.StoredEvent;
import org.writedown.ledger.follow.Follower;
import org.writedown.ledger.follow.FollowerParts;
import org.writedown.ledger.follow.FollowerSettings;
import org.writedown.ledger.follow.Following;

/** What a follower promises of every event: brought once, in its case's order, whatever becomes of others. */
abstract class FollowerContract {

    private static final int SEGMENTS = 4;

    private TestLedger ledger;
    private JdbcClient jdbc;
    private final List<Follower> followers = new ArrayList<>();
    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    /** An empty database. */
    abstract DataSource database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = TestLedger.open(database());
        jdbc = ledger.jdbc();
        jdbc.sql("create table seen (place bigint generated always as identity, case_id varchar(64),"
                        + " sequence bigint, type varchar(100), primary key (case_id, sequence))")
                .update();
    }

    @AfterEach
    void close() {
        followers.forEach(Follower::stop);
        ledger.close();
    }

    @Test
    void everyEventIsBroughtOnceAndInOrderWhileMoreAreWritten() throws Exception {
        record("case-early", 700);
        follow();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> written = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                String caseId = "case-" + writer;
                written.add(writers.submit(() -> record(caseId, 40)));
            }
            for (Future<?> writer : written) {
                writer.get();
            }
        }

        awaitSeen(700 + 8 * 40);
        assertThat(inOrder()).isTrue();
    }

    @Test
    void aBatchThatFailsIsBroughtAgainAndHoldsUpNoOtherSegment() {
        poisoned.add("case-0");
        follow();
        IntStream.range(0, 40).forEach(i -> record("case-" + i, 3));

        Awaitility.await().until(() -> cases() >= 20);
        assertThat(seen("case-0")).isZero();
        poisoned.clear();
        awaitSeen(120);
        assertThat(inOrder()).isTrue();
    }

    /** What it means is for whoever is brought it; what stands behind it is brought as well. */
    @Test
    void anEventThatNobodyCanReadIsBroughtLikeAnyOther() {
        record("case-torn", 2);
        jdbc.sql("update domain_event set event_type = 'of.the.future' where case_id = 'case-torn'")
                .update();
        record("case-whole", 1);
        follow();

        awaitSeen(3);
        assertThat(jdbc.sql("select distinct type from seen where case_id = 'case-torn'")
                        .query(String.class)
                        .list())
                .containsExactly("of.the.future");
    }

    @Test
    void anotherFollowerGoesOnWhereOneStopped() {
        Follower first = follow();
        record("case-a", 5);
        awaitSeen(5);
        Follower second = follow();
        first.stop();
        record("case-b", 5);
        awaitSeen(10);
        second.stop();

        record("case-c", 5);
        follow();
        awaitSeen(15);
        assertThat(inOrder()).isTrue();
    }

    /** As when a process slept too long: whoever wakes up must not write what another has written. */
    @Test
    void whoLostItsClaimWritesNothingMoreUntilItHasItAgain() {
        follow();
        record("case-a", 5);
        awaitSeen(5);
        jdbc.sql("update token_entry set owner = 'another', claimed_at = '9999-01-01T00:00:00.000Z'"
                        + " where processor_name = 'seeing'")
                .update();
        record("case-a", 5, 5);
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        assertThat(seen("case-a")).isEqualTo(5);

        jdbc.sql("update token_entry set claimed_at = '2026-01-01T00:00:00.000Z' where processor_name = 'seeing'")
                .update();
        awaitSeen(10);
        assertThat(inOrder()).isTrue();
    }

    /** Else whoever takes the segment over would read all that was not for it again. */
    @Test
    void aSegmentInWhichNothingHappensGetsFurtherToo() {
        follow();
        record("case-a", 3);

        Awaitility.await().untilAsserted(() -> assertThat(
                        jdbc.sql("select distinct token from token_entry where processor_name = 'seeing'")
                                .query(byte[].class)
                                .list())
                .singleElement()
                .satisfies(token ->
                        assertThat(new String(token, StandardCharsets.UTF_8)).doesNotContain("\"index\":0")));
    }

    private Follower follow() {
        Follower follower = new Follower(new FollowerParts(
                new FollowerSettings("seeing", SEGMENTS, 500),
                ledger.database(),
                Dialect.of(ledger.database()),
                ledger.store(),
                Serializers.general(),
                new JdbcTransactionManager(ledger.database()),
                new Seeing()));
        followers.add(follower);
        follower.start();
        return follower;
    }

    private void record(String caseId, int events) {
        record(caseId, 0, events);
    }

    private void record(String caseId, int from, int events) {
        ledger.store()
                .publish(IntStream.range(from, from + events)
                        .mapToObj(i -> note(caseId, i))
                        .toList());
    }

    private void awaitSeen(long events) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from seen").query(Long.class).single())
                .isEqualTo(events));
    }

    private long cases() {
        return jdbc.sql("select count(distinct case_id) from seen")
                .query(Long.class)
                .single();
    }

    private long seen(String caseId) {
        return jdbc.sql("select count(*) from seen where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private boolean inOrder() {
        return jdbc.sql("select count(*) from seen a join seen b on a.case_id = b.case_id"
                                + " and a.sequence < b.sequence and a.place > b.place")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Writes down what it is brought; the key of the table would refuse anything that is brought twice. */
    private final class Seeing implements Following {

        @Override
        public void write(List<StoredEvent> events) {
            for (StoredEvent event : events) {
                jdbc.sql("insert into seen (case_id, sequence, type) values (?, ?, ?)")
                        .params(event.caseId(), event.sequence(), event.type())
                        .update();
            }
            if (events.stream().anyMatch(event -> poisoned.contains(event.caseId()))) {
                throw new IllegalStateException("after all was written");
            }
        }

        @Override
        public void written() {}
    }
}
