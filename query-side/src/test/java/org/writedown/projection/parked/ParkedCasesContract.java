package org.writedown.projection.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.ledger.json.UnreadableEvent;
import org.writedown.projection.History;
import org.writedown.projection.QueryServer;
import org.writedown.projection.Views;

/** What becomes of a case that a projection cannot fold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ParkedCasesContract {

    private QueryServer server;

    /** The URL of an empty database. */
    abstract String database();

    @BeforeAll
    void start(@TempDir Path data) {
        server = new QueryServer(data, database());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aCaseThatCannotBeFoldedIsParkedAndHoldsUpNoOther() {
        History broken = new History("case-broken", server.firm())
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "100.00")))
                .then(paid(1, "250.00"))
                .then(noted("After the mistake."));
        server.record(broken);
        server.record(new History("case-after-broken", server.firm()).then(opened()));
        JdbcClient jdbc = server.bean(JdbcClient.class);

        Awaitility.await().untilAsserted(() -> {
            assertThat(parked(jdbc, "case-broken")).containsExactly(2L);
            assertThat(version(jdbc, "case-after-broken")).isEqualTo(1);
        });
        assertThat(version(jdbc, "case-broken")).as("what was sound stays").isEqualTo(2);
    }

    /** It may have been written by a version to come, or torn; the feed goes on behind it. */
    @ParameterizedTest
    @CsvSource({
        "case-unknown, of.the.future, 1, ",
        "case-younger, record.note-added, 99, ",
        "case-unnumbered, record.note-added, 0, ",
        "case-torn, record.note-added, 1, {\"text\":\"Ada",
        "case-strange, case.opened, 1, "
    })
    void anEventThatCannotEvenBeReadParksItsOwnCaseOnly(String name, String type, int revision, String payload) {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        server.record(new History(name, server.firm()).then(opened()));
        server.record(new History(name + "-2", server.firm()).then(opened()));
        jdbc.sql("INSERT INTO domain_event (event_id, case_id, sequence_number, firm, event_type, revision, payload,"
                        + " metadata, recorded_at) SELECT ?, CAST(? AS VARCHAR(64)), 1, firm, ?, ?, COALESCE(?, payload),"
                        + " metadata, recorded_at FROM domain_event WHERE case_id = ?")
                .params(Arrays.<Object>asList(
                        "torn-" + name,
                        name,
                        type,
                        revision,
                        payload == null ? null : payload.getBytes(StandardCharsets.UTF_8),
                        name + "-2"))
                .update();
        for (int i = 0; i < 8; i++) {
            server.record(new History(name + "-behind-" + i, server.firm()).then(opened()));
        }

        Awaitility.await().untilAsserted(() -> {
            assertThat(jdbc.sql("SELECT failed_sequence, cause FROM parked_case WHERE case_id = ?")
                            .param(name)
                            .query((row, number) -> row.getLong(1) + " " + row.getString(2))
                            .list())
                    .hasSize(Views.CASES.size())
                    .containsOnly("1 " + UnreadableEvent.class.getName());
            for (int i = 0; i < 8; i++) {
                assertThat(version(jdbc, name + "-behind-" + i)).isEqualTo(1);
            }
        });
        assertThat(version(jdbc, name)).as("what can be read stays").isEqualTo(1);
        assertThat(jdbc.sql("SELECT explanation FROM parked_case")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text != null && text.contains("Ada"));
    }

    @Test
    void aParkedCaseIsTakenUpAgainWhenWhatParkedItIsMended() {
        History history = new History("case-gap", server.firm()).then(opened());
        server.record(history);
        JdbcClient jdbc = server.bean(JdbcClient.class);
        Awaitility.await().until(() -> version(jdbc, "case-gap") == 1);
        jdbc.sql("UPDATE case_balance SET case_id = 'case-away' WHERE case_id = 'case-gap'")
                .update();

        server.record(history.then(noted("One.")).last());
        Awaitility.await().until(() -> parked(jdbc, "case-gap").equals(List.of(0L)));
        server.record(history.then(noted("Two.")).last());
        Awaitility.await().until(() -> timeline(jdbc, "case-gap") == 3);

        jdbc.sql("UPDATE case_balance SET case_id = 'case-gap' WHERE case_id = 'case-away'")
                .update();
        server.bean(ParkedCases.class).retry();
        assertThat(parked(jdbc, "case-gap")).as("it is not due yet").isNotEmpty();
        jdbc.sql("UPDATE parked_case SET next_attempt = parked_at").update();
        server.bean(ParkedCases.class).retry();

        assertThat(parked(jdbc, "case-gap")).isEmpty();
        assertThat(version(jdbc, "case-gap")).isEqualTo(3);
    }

    /** From which event on. */
    private static List<Long> parked(JdbcClient jdbc, String caseId) {
        return jdbc.sql("SELECT failed_sequence FROM parked_case WHERE view_name = 'balance' AND case_id = ?")
                .param(caseId)
                .query(Long.class)
                .list();
    }

    private static long version(JdbcClient jdbc, String caseId) {
        return version(jdbc, "case_balance", caseId);
    }

    private static long timeline(JdbcClient jdbc, String caseId) {
        return version(jdbc, "case_timeline", caseId);
    }

    private static long version(JdbcClient jdbc, String table, String caseId) {
        return jdbc.sql("SELECT COALESCE(MAX(last_seq + 1), 0) FROM " + table + " WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }
}
