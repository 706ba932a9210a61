package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.FollowerLag;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.follow.AllSegments;
import org.writedown.projection.parked.ParkedCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the operator sees and does, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OperationsContract {

    private QueryServer server;
    private JdbcClient jdbc;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/operations/views",
                "/operations/parked",
                "/operations/log",
                "/actuator/metrics",
                "/actuator/prometheus"
            })
    void whatTheOperatorSeesNobodyElseDoes(String path) {
        assertThat(server.asOperator("GET", path).statusCode()).isEqualTo(200);
        assertThat(server.asAdvocate("GET", path).statusCode()).isEqualTo(403);
        assertThat(server.asStranger("GET", path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/operations/views/rebuild",
                "/operations/views/balance/rebuild",
                "/operations/parked/balance/case-a/retry",
                "/operations/parked/balance/case-a/evict"
            })
    void whatTheOperatorDoesNobodyElseCan(String path) {
        int before = entries().size();

        assertThat(server.asAdvocate("POST", path).statusCode()).isEqualTo(403);
        assertThat(server.asStranger("POST", path).statusCode()).isEqualTo(401);
        assertThat(entries()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases/case-a", "/cases/case-a/timeline", "/reports/reductions", "/nowhere"})
    void theOperatorReadsNoCase(String path) {
        assertThat(server.asOperator("GET", path).statusCode()).isEqualTo(403);
        assertThat(server.asOperator("POST", path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "threaddump", "configprops", "shutdown"})
    void nothingElseOfTheMachineryIsShown(String endpoint) {
        assertThat(server.asOperator("GET", "/actuator/" + endpoint).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPoisonedCaseIsListedWithoutItsContentAndOthersGoOn() {
        server.record(overpaid("case-poison"));
        server.record(new History("case-sound", server.firm()).then(opened()));

        awaitParked("case-poison");
        Awaitility.await().untilAsserted(() -> assertThat(version("case_balance", "case-sound"))
                .isEqualTo(1));
        HttpResponse<String> listed = server.asOperator("GET", "/operations/parked");
        JsonNode item = read(server.asOperator("GET", "/operations/parked/balance/case-poison"));
        assertThat(item.path("firm").asString()).isEqualTo(server.firm().value());
        assertThat(item.path("sequence").asLong()).isEqualTo(2);
        assertThat(item.path("attempts").asInt()).isEqualTo(1);
        assertThat(item.path("nextTry").asString()).isNotEmpty();
        assertThat(listed.body()).doesNotContain("After the mistake", "Lovelace", "99285");

        JsonNode tried = read(server.asOperator("POST", "/operations/parked/balance/case-poison/retry"));
        assertThat(tried.path("released").asBoolean()).isFalse();
        assertThat(tried.at("/parked/attempts").asInt()).isEqualTo(2);
        assertThat(latest()).isEqualTo("RETRY STILL_PARKED balance case-poison");
    }

    @Test
    void aMendedCaseIsTakenUpAgainInOrderWhenAsked() {
        History history = gap("case-mended");
        server.record(history.then(noted("Two.")).last());
        assertThat(version("case_balance", "case-mended")).isEqualTo(1);

        JsonNode tried = read(server.asOperator("POST", "/operations/parked/balance/case-mended/retry"));

        assertThat(tried.path("released").asBoolean()).isTrue();
        assertThat(version("case_balance", "case-mended")).isEqualTo(3);
        assertThat(latest()).isEqualTo("RETRY DONE balance case-mended");
        server.record(history.then(noted("Three.")).last());
        Awaitility.await().untilAsserted(() -> assertThat(version("case_balance", "case-mended"))
                .isEqualTo(4));
        assertThat(server.asOperator("POST", "/operations/parked/balance/case-mended/retry")
                        .statusCode())
                .as("it is parked no longer")
                .isEqualTo(404);
    }

    @Test
    void whatIsGivenUpIsRecordedAndTriedOnlyWhenAsked() {
        server.record(overpaid("case-given-up"));
        awaitParked("case-given-up");

        JsonNode givenUp = read(server.asOperator("POST", "/operations/parked/balance/case-given-up/evict"));

        assertThat(givenUp.path("nextTry").isNull()).isTrue();
        assertThat(latest()).isEqualTo("EVICT DONE balance case-given-up");
        assertThat(jdbc.sql("SELECT actor FROM operations_log WHERE case_id = 'case-given-up'")
                        .query(String.class)
                        .single())
                .matches("operator-[0-9a-f]{8}");
        server.bean(ParkedCases.class).retry();
        JsonNode again = read(server.asOperator("POST", "/operations/parked/balance/case-given-up/retry"));
        assertThat(again.at("/parked/attempts").asInt())
                .as("tried by the operator only")
                .isEqualTo(2);
        assertThat(again.at("/parked/nextTry").isNull())
                .as("a failed try does not take it up again")
                .isTrue();
        assertThat(server.asOperator("GET", "/actuator/prometheus").body())
                .contains("writedown_projections_parked{state=\"given_up\"} 1.0");
    }

    @Test
    void parkedCasesComeInPages() {
        gap("case-page-1");
        gap("case-page-2");

        JsonNode first = read(server.asOperator("GET", "/operations/parked?limit=1"));
        JsonNode second = read(server.asOperator(
                "GET", "/operations/parked?limit=1&cursor=" + first.path("next").asString()));

        assertThat(first.at("/items/0/caseId").asString()).isEqualTo("case-page-1");
        assertThat(second.at("/items/0/caseId").asString()).isEqualTo("case-page-2");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void aRebuildGoesOnByItselfAndIsRecorded() {
        long before = generation("balance");

        assertThat(server.asOperator("POST", "/operations/views/balance/rebuild")
                        .statusCode())
                .isEqualTo(202);

        Awaitility.await().untilAsserted(() -> assertThat(latest()).isEqualTo("REBUILD DONE balance null"));
        assertThat(generation("balance")).isEqualTo(before + 1);
        assertThat(read(server.asOperator("GET", "/operations/views"))
                        .at("/rebuild/phase")
                        .asString())
                .isEqualTo("DONE");
        assertThat(server.asOperator("GET", "/actuator/prometheus").body())
                .contains("writedown_projections_rebuilds_total{outcome=\"done\"}");
    }

    @Test
    void oneRebuildAtATime() {
        new TransactionTemplate(server.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            server.bean(AllSegments.class).lock();
            assertThat(server.asOperator("POST", "/operations/views/rebuild").statusCode())
                    .isEqualTo(202);
            HttpResponse<String> second = server.asOperator("POST", "/operations/views/timeline/rebuild");
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("urn:writedown:problem:under-way");
        });
        Awaitility.await().untilAsserted(() -> assertThat(latest()).startsWith("REBUILD DONE null"));
        assertThat(entries()).contains("REBUILD ASKED timeline null", "REBUILD REFUSED timeline null");
    }

    @Test
    void onlyTheOperatorSeesWhatIsDegraded() {
        gap("case-unhealthy");

        assertThat(read(server.asOperator("GET", "/actuator/health"))
                        .at("/components/views/details/parked cases")
                        .asLong())
                .isEqualTo(1);
        assertThat(server.asStranger("GET", "/actuator/health").body())
                .contains("DEGRADED")
                .doesNotContain("components", "parked", "details");
        assertThat(server.asAdvocate("GET", "/actuator/health").body()).doesNotContain("components", "parked");
        assertThat(server.asStranger("GET", "/actuator/health/views").statusCode())
                .isEqualTo(401);
        for (String probe : List.of("/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<String> answer = server.asStranger("GET", probe);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(server.asOperator("GET", "/actuator/prometheus").body())
                .contains("writedown_projections_parked{state=\"waiting\"} 1.0", "writedown_projections_lag_events");
    }

    @Test
    void theLagIsOfTheSegmentsOwnCases() {
        server.record(new History("case-lag", server.firm()).then(opened()));
        server.record(new History("case-lah", server.firm()).then(opened()));
        LedgerStorageEngine engine = server.bean(LedgerStorageEngine.class);
        long last = jdbc.sql("SELECT MAX(global_index) FROM domain_event")
                .query(Long.class)
                .single();
        Awaitility.await().until(() -> ((LedgerPosition) engine.createHeadToken()).index() == last);
        FollowerLag lag = new FollowerLag(jdbc, server.bean(ViewStore.class).dialect(), server.bean(Serializer.class));
        long events =
                jdbc.sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single();
        LedgerPosition head = (LedgerPosition) engine.createHeadToken();
        TokenStore tokens = server.bean(TokenStore.class);
        server.bean(TransactionManager.class)
                .executeInTransaction(() -> tokens.initializeTokenSegments("two", 2, head));
        assertThat(lag.of("two").events()).isZero();

        server.bean(TransactionManager.class).executeInTransaction(() -> {
            tokens.fetchToken("two", 1);
            tokens.storeToken(LedgerPosition.START, "two", 1);
        });

        long odd = jdbc.sql("SELECT case_id FROM domain_event").query(String.class).list().stream()
                .filter(caseId -> caseId.hashCode() % 2 != 0)
                .count();
        assertThat(lag.of("two").events()).isEqualTo(odd).isPositive();
        assertThat(lag.of("nobody").events()).isEqualTo(events);
        Awaitility.await().untilAsserted(() -> assertThat(read(server.asOperator("GET", "/operations/views"))
                        .at("/lag/events")
                        .asLong(-1))
                .isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /operations/parked/balance/case-nowhere, 404",
        "GET, /operations/parked/nothing/case-poison, 404",
        "POST, /operations/parked/balance/case-nowhere/evict, 404",
        "POST, /operations/views/nothing/rebuild, 404",
        "GET, /operations/parked?cursor=x, 400",
        "GET, /operations/log?cursor=x, 400",
        "GET, /operations/parked?limit=201, 400",
        "GET, /operations/parked?firm=x, 400"
    })
    void aQuestionThatCannotBeAnsweredIsRefused(String method, String path, int status) {
        assertThat(server.asOperator(method, path).statusCode()).isEqualTo(status);
    }

    /** A case that was parked in the balance because its row was away; the row is back, nobody knows it yet. */
    private History gap(String caseId) {
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
    private History overpaid(String caseId) {
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

    private void awaitParked(String caseId) {
        Awaitility.await()
                .until(() -> server.asOperator("GET", "/operations/parked/balance/" + caseId)
                                .statusCode()
                        == 200);
    }

    private long version(String table, String caseId) {
        return jdbc.sql("SELECT COALESCE(MAX(last_seq + 1), 0) FROM " + table + " WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private long generation(String view) {
        JsonNode views = read(server.asOperator("GET", "/operations/views")).path("views");
        return StreamSupport.stream(views.spliterator(), false)
                .filter(one -> one.path("name").asString().equals(view))
                .findFirst()
                .orElseThrow()
                .path("generation")
                .asLong();
    }

    private String latest() {
        return entries().getFirst();
    }

    /** The log as it is answered, the latest first. */
    private List<String> entries() {
        JsonNode items =
                read(server.asOperator("GET", "/operations/log?limit=200")).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(one -> one.path("action").asString() + " "
                        + one.path("outcome").asString() + " "
                        + one.path("view").asString("null") + " "
                        + one.path("caseId").asString("null"))
                .toList();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
