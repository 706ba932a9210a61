package org.writedown.projection.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.projection.History;
import org.writedown.projection.QueryServer;

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
