package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.web.TestServer.Reply;

/** A bill with a line that stands twice, from its audit to a flag. */
class AuditsOverHttpTest {

    private static final String LINE = """
            {"revenue":"0320","procedure":{"system":"CPT","code":"71046"},"modifiers":[],"units":1,"charge":{"amount":"600.00","currency":"USD"},
             "serviceFrom":"2026-02-02","serviceTo":"2026-02-02"}""";

    private static final String BILL = """
            {"provider":{"id":"made-up-hospital","name":"Made-up Hospital"},"account":"A-1","kind":"ITEMISED",
             "side":"FACILITY","typeOfBill":"131","diagnoses":[],"lines":[%s,%s],
             "statedTotal":{"amount":"1200.00","currency":"USD"}}""".formatted(LINE, LINE);

    @TempDir
    Path data;

    private TestServer server;
    private String path = "";

    @BeforeEach
    void start() {
        server = new TestServer(data);
        String id = server.post("/cases", "{\"client\":{\"name\":\"Ana Example\"},\"payerStatus\":\"SELF_PAY\"}")
                .body()
                .path("case")
                .asString();
        path = "/cases/" + id;
        Reply bill = server.post(path + "/bills", BILL);
        assertThat(bill.status()).as(bill.body().toString()).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIfRecordsNothing() {
        Reply whatIf = server.post(path + "/bills/B1/audit?record=false", "");

        assertThat(whatIf.status()).as(whatIf.body().toString()).isEqualTo(200);
        assertThat(whatIf.body().path("recorded").asBoolean()).isFalse();
        assertThat(whatIf.body().path("found").size()).isPositive();
        assertThat(server.events(path.substring("/cases/".length()))).isEqualTo(2);
    }

    @Test
    void anAuditIsRecordedOnceAndItsFindingBecomesAFlag() {
        Reply first = server.post(path + "/bills/B1/audit", "");
        Reply again = server.post(path + "/bills/B1/audit", "");

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(first.body().path("found").get(0).path("id").asString()).isEqualTo("N1");
        assertThat(first.body().path("notChecked").toString()).contains("NCCI");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("found").size()).isZero();
        assertThat(again.body().path("standing").size())
                .isEqualTo(first.body().path("found").size());

        Reply flag = server.post(path + "/findings/N1/flag", "{}");
        assertThat(flag.status()).isEqualTo(201);
        assertThat(flag.body().path("events").get(0).path("flag").asString()).isEqualTo("F1");
        Reply late = server.post(path + "/findings/N1/dismissal", "{\"reason\":\"Supported.\"}");
        assertThat(late.body().path("rule").asString()).isEqualTo("finding-is-still-open");
    }

    @Test
    void aBillThatIsNotThereIsNotFound() {
        assertThat(server.post(path + "/bills/B7/audit", "").status()).isEqualTo(404);
        assertThat(server.post("/cases/no-such-case/bills/B1/audit", "").status())
                .isEqualTo(404);
    }
}
