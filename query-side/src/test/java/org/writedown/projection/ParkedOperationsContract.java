package org.writedown.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.projection.Happenings.*;

import java.net.http.HttpResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.writedown.projection.parked.ParkedCases;
import tools.jackson.databind.JsonNode;

/** What the operator sees of cases that cannot be folded, and does about them. */
abstract class ParkedOperationsContract extends OperatedServer {

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
}
