package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writedown.web.TestServer.Reply;

/** Whatever a rule needs to know beyond the bill can be said over HTTP, and what is not said is not assumed. */
class CircumstancesOverHttpTest {

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stay.room-days               | FACILITY 111     | - 0120 5 HA                 | "stay":{"admitted":"2026-02-01","discharged":"2026-02-04"}
            observation.hours-above-record | FACILITY 131   | G0378 0762 20 UN            | "observed":{"from":"2026-02-02T08:00","to":"2026-02-02T18:00"}
            observation.no-notice        | FACILITY 131     | G0378 0762 20 UN            | "observationNotice":"NOT_FOUND"
            observation.no-notice        | FACILITY 131     | G0378 0762 30 UN            | "payer":"MEDICARE"
            price.above-estimate         | PROFESSIONAL -   | 99213 - 1 UN                | "estimate":{"amount":"100.00","currency":"USD"}
            level.new-patient-known      | PROFESSIONAL -   | 99204 - 1 UN                | "lastSeen":"2024-06-01"
            level.time-supports-less     | PROFESSIONAL -   | 99215 - 1 UN                | "lines":[{"line":1,"minutes":10,"basis":"TIME"}]
            time.critical-care-short     | PROFESSIONAL -   | 99291 - 1 UN                | "lines":[{"line":1,"minutes":20}]
            anesthesia.billed-time       | PROFESSIONAL -   | 00400 - 6 UN                | "lines":[{"line":1,"interval":{"from":"2026-02-02T08:00","to":"2026-02-02T08:45"}}]
            arithmetic.line-extension    | PROFESSIONAL -   | 99213 - 2 UN                | "lines":[{"line":1,"unitPrice":{"amount":"300.00","currency":"USD"}}]
            drugs.units-above-dose       | FACILITY 131     | J1885 0636 6 UN             | "lines":[{"line":1,"dose":30}]
            """)
    void whatIsSaidReachesItsRule(String rule, String side, String line, String said) {
        String path = bill(side, line);

        Reply without = server.post(path + "/audit?record=false", "");
        Reply with = server.post(path + "/audit?record=false", "{\"circumstances\":{" + said + "}}");

        assertThat(with.status()).as(with.body().toString()).isEqualTo(200);
        assertThat(rules(without)).doesNotContain(rule);
        assertThat(rules(with)).contains(rule);
    }

    @Test
    void theInsurersDecisionOnRecordIsWhatTheBalanceIsComparedWith() {
        String path = bill("FACILITY 131", "71046 0320 1 UN");
        Reply decided = server.post(path + "/adjudications", """
                {"paid":{"amount":"700.00","currency":"USD"},"contractualAdjustment":{"amount":"100.00","currency":"USD"},
                 "patientResponsibility":{"amount":"150.00","currency":"USD"}}""");
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(201);

        assertThat(rules(server.post(path + "/audit?record=false", "")))
                .as("$200.00 is left of the bill, and the payer left $150.00 of it to the patient")
                .contains("payer.above-responsibility");
        assertThat(rules(server.post(
                        path + "/audit?record=false",
                        "{\"circumstances\":{\"askedOfPatient\":{\"amount\":\"150.00\",\"currency\":\"USD\"}}}")))
                .doesNotContain("payer.above-responsibility");
    }

    @Test
    void theCasesOtherBillsAreSeenInEachAudit() {
        String path = bill("PROFESSIONAL -", "71046 - 1 UN");
        Reply again = server.post(
                path.substring(0, path.indexOf("/bills")) + "/bills", body("PROFESSIONAL -", "71046 - 1 UN", "A-2"));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(201);

        assertThat(rules(server.post(path.replace("/B1", "/B2") + "/audit?record=false", "")))
                .contains("duplication.across-bills");
    }

    private static Iterable<String> rules(Reply audit) {
        return StreamSupport.stream(audit.body().path("findings").spliterator(), false)
                .map(finding -> finding.path("basis").path("rule").asString())
                .toList();
    }

    /** A case with one bill of one line of $1,000.00. */
    private static String bill(String side, String line) {
        String id = server.post("/cases", "{\"client\":{\"name\":\"Ana Example\"},\"payerStatus\":\"SELF_PAY\"}")
                .body()
                .path("case")
                .asString();
        Reply bill = server.post("/cases/" + id + "/bills", body(side, line, "A-1"));
        assertThat(bill.status()).as(bill.body().toString()).isEqualTo(201);
        return "/cases/" + id + "/bills/B1";
    }

    /** @param line code, revenue code, units and their unit, a hyphen for what is absent */
    private static String body(String side, String line, String account) {
        String[] of = side.strip().split(" +", -1);
        String[] parts = line.strip().split(" +", -1);
        String code = parts[0].equals("-")
                ? ""
                : "\"procedure\":{\"system\":\"%s\",\"code\":\"%s\"},"
                        .formatted(Character.isLetter(parts[0].charAt(0)) ? "HCPCS" : "CPT", parts[0]);
        String revenue = parts[1].equals("-") ? "" : "\"revenue\":\"%s\",".formatted(parts[1]);
        String type = of[1].equals("-") ? "" : "\"typeOfBill\":\"%s\",".formatted(of[1]);
        return """
                {"provider":{"id":"made-up","name":"Made up"},"account":"%s","kind":"ITEMISED","side":"%s",%s
                 "diagnoses":[],"statedTotal":{"amount":"1000.00","currency":"USD"},
                 "lines":[{%s%s"modifiers":[],"units":%s,"charge":{"amount":"1000.00","currency":"USD"},
                           "serviceFrom":"2026-02-02","serviceTo":"2026-02-02"}]}""".formatted(account, of[0], type, revenue, code, parts[2]);
    }
}
