package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.FirmId;
import org.writedown.projection.rebuild.Rebuild;
import org.writedown.projection.rebuild.RebuildProgress;
import tools.jackson.databind.JsonNode;

/** From the store through the processors to the answers over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuerySideContract {

    private QueryServer server;

    /** The URL of an empty database. */
    abstract String database();

    @BeforeAll
    void start(@TempDir Path data) {
        server = new QueryServer(data, database());
        server.record(Histories.emergencyRoom("case-er", server.firm()));
        server.record(Histories.compounding("case-compounding", server.firm()));
        server.record(Histories.emergencyRoom("case-foreign", new FirmId("firm-other")));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void tellsWhatIsOwed() {
        JsonNode balance = server.json("/cases/case-er/balance?atLeast=18");

        assertThat(balance.at("/total/outstanding/amount").asString()).isEqualTo("6100.00");
        assertThat(balance.at("/total/accounts/REDUCED/amount").asString()).isEqualTo("6300.00");
        assertThat(balance.at("/bills/0/bill").asString()).isEqualTo("B1");
        assertThat(balance.at("/bills/0/outstanding/currency").asString()).isEqualTo("USD");
    }

    @Test
    void tellsWhatWasWonOnBothBases() {
        JsonNode answer = server.json("/cases/case-compounding/reductions?atLeast=12");

        assertThat(texts(answer.path("reductions"), "/percentOfPrior")).containsExactly("12.5", "20.0", "28.6");
        assertThat(texts(answer.path("reductions"), "/pointsOfOriginal")).containsExactly("12.5", "17.5", "20.0");
        assertThat(texts(answer.path("reductions"), "/cause/flag")).containsExactly("F1", "F2", "");
    }

    @Test
    void tellsHowFarTheCaseWasTaken() {
        JsonNode answer = server.json("/cases/case-er/escalation?atLeast=18");

        assertThat(answer.path("highestRung").asString()).isEqualTo("SUPERVISOR");
        assertThat(answer.at("/bills/0/stage").asString()).isEqualTo("SETTLED");
        assertThat(answer.at("/bills/0/history/0/reason").asString()).isEqualTo("No substance in the answer.");
    }

    @Test
    void tellsTheStoryInPages() {
        JsonNode first = server.json("/cases/case-er/timeline?atLeast=18&limit=10");
        JsonNode second = server.json(
                "/cases/case-er/timeline?limit=10&cursor=" + first.path("next").asString());

        assertThat(first.path("items")).hasSize(10);
        assertThat(first.at("/items/0/sentence").asString()).startsWith("The case was opened");
        assertThat(texts(second.path("items"), "/sequence"))
                .hasSize(8)
                .startsWith("10")
                .endsWith("17");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void replaysEveryStepWithItsCause() {
        JsonNode step = server.json("/cases/case-er/replay").at("/items/11");

        assertThat(step.path("sentence").asString()).contains("recoded line B1-1 (99285) to 99283");
        assertThat(step.at("/won/amount").asString()).isEqualTo("1800.00");
        assertThat(step.at("/balanceBefore/amount").asString()).isEqualTo("12400.00");
        assertThat(step.at("/causes/0/to").asString()).isEqualTo("F1");
        assertThat(step.at("/causes/0/sequence").asLong()).isEqualTo(3);
    }

    @Test
    void showsTheCaseAndListsIt() {
        JsonNode one = server.json("/cases/case-er?atLeast=18");
        assertThat(one.at("/client/name").asString()).isEqualTo("Ada Lovelace");
        assertThat(one.at("/bills/0/lines/0/charge/amount").asString()).isEqualTo("1450.00");
        assertThat(one.path("version").asLong()).isEqualTo(18);
        assertThat(one.path("case").asString())
                .as("as the answer to a command names it")
                .isEqualTo("case-er");

        Awaitility.await()
                .untilAsserted(() -> assertThat(texts(server.json("/cases").path("items"), "/case"))
                        .contains("case-er", "case-compounding")
                        .doesNotContain("case-foreign"));
        JsonNode settled =
                server.json("/cases?status=SETTLED&provider=" + HOSPITAL.id()).path("items");
        assertThat(texts(settled, "/case")).containsExactly("case-er");
        assertThat(settled.at("/0/client").asString()).isEqualTo("Ada Lovelace");
    }

    @Test
    void reportsAcrossTheFirmsCasesOnly() {
        server.json("/cases/case-er/reductions?atLeast=18");
        server.json("/cases/case-compounding/reductions?atLeast=12");

        JsonNode report = server.json("/reports/reductions?by=month&from=2026-01-01&to=2026-12-31");

        assertThat(texts(report.path("groups"), "/key")).containsExactly("2026-02", "2026-03", "2026-04");
        assertThat(report.at("/total/0/reduced/amount").asString()).isEqualTo("16300.00");
        assertThat(report.at("/total/0/cases").asLong()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/balance", "/reductions", "/escalation", "/timeline", "/replay"})
    void aForeignCaseIsAsUnknownAsOneThatIsNot(String view) {
        HttpResponse<String> foreign = server.get("/cases/case-foreign" + view);
        HttpResponse<String> unknown = server.get("/cases/case-nowhere" + view);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replace("case-foreign", "case-nowhere")).isEqualTo(unknown.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/balance", "/reductions", "/escalation", "/timeline", "/replay"})
    void thePastIsAnsweredByTheSameFold(String view) {
        HttpResponse<String> answer = server.get("/cases/case-er" + view + "?atSequence=7");

        assertThat(answer.headers().firstValue("ETag")).contains("\"8\"");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void bothAxesOfTimeCanBeAsked() {
        assertThat(owedAt("atSequence=11")).isEqualTo("10600.00");
        assertThat(owedAt("asEffectiveOn=2026-04-01")).isEqualTo("12400.00");
        assertThat(owedAt("asEffectiveOn=2026-04-02")).isEqualTo("9100.00");
        assertThat(owedAt("asKnownAt=2999-01-01T00:00:00Z")).isEqualTo("6100.00");
        assertThat(server.get("/cases/case-er/balance?asKnownAt=2001-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/cases/case-er/balance?asEffectiveOn=2026-03-01").body())
                .contains("was not open then");
    }

    private String owedAt(String when) {
        return server.json("/cases/case-er/balance?" + when)
                .at("/total/outstanding/amount")
                .asString();
    }

    @Test
    void aClientReadsItsOwnWrites() {
        History history = new History("case-own-writes", server.firm()).then(opened());
        server.record(history.last());
        for (int version = 1; version <= 20; version++) {
            String etag = server.get("/cases/case-own-writes/timeline?atLeast=" + version)
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(etag).isEqualTo("\"" + version + "\"");
            server.record(history.then(noted("Note.")).last());
        }
    }

    @Test
    void aVersionThatIsNotThereIsRefusedWithItsReason() {
        HttpResponse<String> answer = server.get("/cases/case-er/balance?atLeast=999");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"atLeast\"").contains("the case is at version 18");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/case-er/balance?atSequence=x, atSequence",
        "/cases/case-er/balance?atSequence=-1, atSequence",
        "/cases/case-er/balance?asKnownAt=yesterday, asKnownAt",
        "/cases/case-er/balance?asEffectiveOn=2026-02-30, asEffectiveOn",
        "/cases/case-er/balance?asKnowAt=2026-01-01T00:00:00Z, asKnowAt",
        "/cases/case-er/timeline?limit=0, limit",
        "/cases/case-er/timeline?limit=201, limit",
        "/cases/case-er/timeline?cursor=x, cursor",
        "/cases?status=MAYBE, status",
        "/cases?cursor=x, cursor",
        "/reports/reductions?by=mood, by",
        "/reports/reductions?from=x, from",
        "/reports/reductions?from=2026-02-01&to=2026-01-01, to"
    })
    void aBadParameterIsNamed(String path, String parameter) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + parameter + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "balance, case_balance",
        "reductions, case_reductions",
        "escalation, case_escalation",
        "timeline, case_timeline",
        "caselist, case_summary",
        "findings, case_findings"
    })
    void aRebuildFromZeroGivesIdenticalRows(String projection, String table) {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        server.settle();
        Map<String, List<Map<String, Object>>> before = Views.rows(jdbc);

        jdbc.sql("UPDATE " + table + " SET document = 'damaged', last_seq = last_seq + 1000")
                .update();

        assertThat(server.bean(Rebuild.class).of(projection).phase()).isEqualTo(RebuildProgress.Phase.DONE);

        assertThat(Views.rows(jdbc)).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT generation) FROM " + table)
                        .query(Long.class)
                        .single())
                .as("what served before is cleared away")
                .isEqualTo(1);
    }

    @Test
    void aRebuildOfAllViewsGivesIdenticalRows() {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        server.settle();
        Map<String, List<Map<String, Object>>> before = Views.rows(jdbc);

        RebuildProgress done = server.bean(Rebuild.class).all();

        assertThat(Views.rows(jdbc)).isEqualTo(before);
        assertThat(done.views())
                .containsExactlyInAnyOrder("balance", "reductions", "escalation", "timeline", "caselist", "findings");
        assertThat(done.read())
                .isGreaterThanOrEqualTo(jdbc.sql("SELECT COUNT(*) FROM domain_event")
                        .query(Long.class)
                        .single());
    }

    @Test
    void theDescriptionNamesEveryQuestion() {
        JsonNode paths = server.json("/v3/api-docs").path("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/cases",
                        "/cases/{id}",
                        "/cases/{id}/balance",
                        "/cases/{id}/reductions",
                        "/cases/{id}/escalation",
                        "/cases/{id}/timeline",
                        "/cases/{id}/findings",
                        "/cases/{id}/replay",
                        "/reports/reductions");
        assertThat(texts(paths.at("/~1cases~1{id}~1balance/get/parameters"), "/name"))
                .containsExactlyInAnyOrder("id", "asKnownAt", "atSequence", "asEffectiveOn", "atLeast");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.at(pointer).asString(""))
                .toList();
    }
}
