package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.ledger.feed.FollowerLag;
import org.writedown.ledger.feed.LedgerPosition;
import org.writedown.ledger.feed.LedgerStorageEngine;
import org.writedown.ledger.follow.AllSegments;
import tools.jackson.databind.JsonNode;

/** What the operator sees and does, over HTTP. */
abstract class OperationsContract extends OperatedServer {

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
        FollowerLag lag = new FollowerLag(jdbc, server.bean(ViewStore.class).dialect(), server.bean(Serializer.class));
        long events =
                jdbc.sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single();
        LedgerStorageEngine engine = server.bean(LedgerStorageEngine.class);
        Awaitility.await("no open transaction hides the last events")
                .until(() -> engine.readEvents(LedgerPosition.START, false).count() == events);
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

    private long generation(String view) {
        JsonNode views = read(server.asOperator("GET", "/operations/views")).path("views");
        return StreamSupport.stream(views.spliterator(), false)
                .filter(one -> one.path("name").asString().equals(view))
                .findFirst()
                .orElseThrow()
                .path("generation")
                .asLong();
    }
}
