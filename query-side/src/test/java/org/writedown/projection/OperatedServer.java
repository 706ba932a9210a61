package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of views whose operator looks in over HTTP, and how its cases come to be parked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OperatedServer {

    QueryServer server;
    JdbcClient jdbc;

    /** The URL of an empty database. */
    abstract String database();

    @BeforeAll
    void start(@TempDir Path data) {
        server = new QueryServer(data, database());
        jdbc = server.bean(JdbcClient.class);
    }

    @BeforeEach
    void nothingIsParked() {
        jdbc.sql("DELETE FROM parked_case").update();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** A case that was parked in the balance because its row was away; the row is back, nobody knows it yet. */
    History gap(String caseId) {
        History history = new History(caseId, server.firm()).then(opened());
        server.record(history);
        Awaitility.await().until(() -> version("case_balance", caseId) == 1);
        jdbc.sql("UPDATE case_balance SET case_id = 'away' WHERE case_id = ?")
                .param(caseId)
                .update();
        server.record(history.then(noted("One.")).last());
        awaitParked(caseId);
        mend(caseId);
        return history;
    }

    /** A case that the balance cannot fold, whatever the operator does. */
    History overpaid(String caseId) {
        return new History(caseId, server.firm())
                .then(opened())
                .then(uploaded(1, billed(1, "99285", "100.00")))
                .then(paid(1, "250.00"))
                .then(noted("After the mistake."));
    }

    private void mend(String caseId) {
        jdbc.sql("UPDATE case_balance SET case_id = ? WHERE case_id = 'away'")
                .param(caseId)
                .update();
    }

    void awaitParked(String caseId) {
        Awaitility.await()
                .until(() -> server.asOperator("GET", "/operations/parked/balance/" + caseId)
                                .statusCode()
                        == 200);
    }

    long version(String table, String caseId) {
        return jdbc.sql("SELECT COALESCE(MAX(last_seq + 1), 0) FROM " + table + " WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    String latest() {
        return entries().getFirst();
    }

    /** The log as it is answered, the latest first. */
    List<String> entries() {
        JsonNode items =
                read(server.asOperator("GET", "/operations/log?limit=200")).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(one -> one.path("action").asString() + " "
                        + one.path("outcome").asString() + " "
                        + one.path("view").asString("null") + " "
                        + one.path("caseId").asString("null"))
                .toList();
    }

    static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
