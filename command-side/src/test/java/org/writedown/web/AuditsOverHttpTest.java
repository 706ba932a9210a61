package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
    static Path data;

    private static TestServer server;

    private String path = "";

    @BeforeAll
    static void start() {
        server = new TestServer(data);
    }

    @BeforeEach
    void aBill() {
        String id = server.post("/cases", "{\"client\":{\"name\":\"Ana Example\"},\"payerStatus\":\"SELF_PAY\"}")
                .body()
                .path("case")
                .asString();
        path = "/cases/" + id;
        Reply bill = server.post(path + "/bills", BILL);
        assertThat(bill.status()).as(bill.body().toString()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
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
    void whatIsSaidForAnAuditIsOnRecordAndTheNextAuditGoesByIt() {
        String said = "{\"circumstances\":{\"estimate\":{\"amount\":\"500.00\",\"currency\":\"USD\"}}}";

        Reply whatIf = server.post(path + "/bills/B1/audit?record=false", said);
        Reply recorded = server.post(path + "/bills/B1/audit", said);
        Reply again = server.post(path + "/bills/B1/audit", "");

        assertThat(whatIf.body().path("findings").toString()).contains("price.above-estimate");
        assertThat(recorded.body().path("events").path("events").size()).isEqualTo(2);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body().path("findings").toString()).contains("price.above-estimate");
        assertThat(recorded.body()
                        .path("leverage")
                        .path("atStake")
                        .path("amount")
                        .asString())
                .as("no more than the bill asks for, though two findings are about it")
                .isEqualTo("1200.00");
    }

    @Test
    void whatIfLaysAStayOutByTheDayAndAnEmergencyVisitByKind() {
        String room = """
                {"revenue":"0120","modifiers":[],"units":2,"charge":{"amount":"4000.00","currency":"USD"}}""";
        String emergency = """
                {"revenue":"0450","procedure":{"system":"CPT","code":"99284"},"modifiers":[],"units":1,
                 "charge":{"amount":"900.00","currency":"USD"},"serviceFrom":"2026-02-02","serviceTo":"2026-02-02"}""";
        server.post(
                path + "/bills",
                BILL.replace("[" + LINE + "," + LINE + "]", "[" + room + "," + emergency + "]")
                        .replace("\"131\"", "\"111\"")
                        .replace("\"A-1\"", "\"A-2\"")
                        .replace("\"1200.00\"", "\"4900.00\""));
        String stay = "{\"circumstances\":{\"stay\":{\"admitted\":\"2026-02-02\",\"discharged\":\"2026-02-04\"}}}";

        Reply outpatient = server.post(path + "/bills/B1/audit?record=false", "");
        Reply whatIf = server.post(path + "/bills/B2/audit?record=false", stay);

        assertThat(outpatient.body().has("stay")).isFalse();
        assertThat(outpatient
                        .body()
                        .path("emergency")
                        .get(0)
                        .path("items")
                        .get(2)
                        .toString())
                .contains("IMAGING", "FLAGGED", "B1-2");
        assertThat(whatIf.body().path("stay").path("perNight").path("amount").asString())
                .as(whatIf.body().toString())
                .isEqualTo("2450.00");
        assertThat(whatIf.body()
                        .path("stay")
                        .path("days")
                        .get(0)
                        .path("departments")
                        .toString())
                .contains("ROOM", "EMERGENCY");
        assertThat(whatIf.body()
                        .path("stay")
                        .path("lastNights")
                        .get(0)
                        .path("charged")
                        .path("amount")
                        .asString())
                .isEqualTo("2000.00");
    }

    @Test
    void whatContradictsItselfIsRefusedByItsField() {
        Reply backwards = server.post(
                path + "/bills/B1/circumstances",
                "{\"circumstances\":{\"stay\":{\"admitted\":\"2026-02-05\",\"discharged\":\"2026-02-01\"}}}");
        Reply nowhere = server.post(
                path + "/bills/B1/circumstances", "{\"circumstances\":{\"lines\":[{\"line\":9,\"minutes\":30}]}}");

        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.body().toString()).contains("stay");
        assertThat(nowhere.body().path("rule").asString()).isEqualTo("circumstances-are-of-the-bill");
        assertThat(server.events(path.substring("/cases/".length()))).isEqualTo(2);
    }

    @Test
    void aPersonsJudgementIsAFindingThatIsFlaggedOrDismissedLikeAnother() {
        String reasonable = """
                {"line":"B1-2","because":"One film was taken.",
                 "reasonablePerson":{"matchesComplexity":true,"plausibleCount":false,"clear":true}}""";
        Reply entered = server.post(path + "/findings", reasonable);
        Reply again = server.post(path + "/findings", reasonable);
        Reply note = server.post(
                path + "/findings",
                "{\"line\":\"B1-1\",\"noteReview\":[\"COPIED_FORWARD\",\"CONTRADICTS\"],\"because\":\"Same words as of May.\"}");
        Reply audit = server.post(path + "/bills/B1/audit", "");

        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(201);
        assertThat(entered.body().path("events").get(0).path("finding").asString())
                .isEqualTo("N1");
        assertThat(again.status()).isEqualTo(200);
        assertThat(note.body().path("events").get(0).path("finding").asString()).isEqualTo("N2");
        assertThat(audit.body().path("gone").size()).isZero();
        assertThat(server.post(path + "/findings/N1/flag", "{}").status()).isEqualTo(201);
        assertThat(server.post(path + "/findings/N2/dismissal", "{\"reason\":\"The note is of that day.\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aJudgementThatAsksNothingIsNoFinding() {
        String content = "{\"line\":\"B1-1\",\"because\":\"Fine.\",\"reasonablePerson\":"
                + "{\"matchesComplexity\":true,\"plausibleCount\":true,\"clear\":true}}";

        Reply refused = server.post(path + "/findings", content);
        assertThat(refused.body().path("rule").asString())
                .as(refused.body().toString())
                .isEqualTo("a-judgement-asks-something");
        assertThat(server.post(path + "/findings", "{\"line\":\"B1-1\",\"because\":\"Well.\"}")
                        .status())
                .isEqualTo(400);
        assertThat(server.post(path + "/findings", "{\"line\":\"B1-7\",\"received\":false,\"because\":\"No.\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theFirmSaysFromWhichSizeSomethingIsAsked() {
        assertThat(server.get("/audit-policy").body().path("medicareMultiple").asInt())
                .isEqualTo(5);

        Reply changed = server.post("/audit-policy", "{\"medicareMultiple\":2.5}");

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(server.get("/audit-policy").body().path("medicareMultiple").decimalValue())
                .isEqualByComparingTo("2.5");
        assertThat(changed.body().path("setBy").asString()).isEqualTo("owner");
        assertThat(server.post("/audit-policy", "{\"medicareMultiple\":0}").status())
                .isEqualTo(400);
    }

    @Test
    void aBillThatIsNotThereIsNotFound() {
        assertThat(server.post(path + "/bills/B7/audit", "").status()).isEqualTo(404);
        assertThat(server.post("/cases/no-such-case/bills/B1/audit", "").status())
                .isEqualTo(404);
    }
}
