package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Balances;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Money;
import org.writedown.web.TestServer.Reply;

/** What a client can do, in the order in which a case goes, and what it hears. */
class CommandsOverHttpTest {

    private static final String OPENING = """
            {"client": {"name": "Ada Lovelace", "born": "1970-12-10"}, "payerStatus": "SELF_PAY",
             "reference": "2026-17", "effectiveOn": "2026-01-05"}""";

    private static final String BILL = """
            {"provider": {"id": "1234567893", "name": "General Hospital"}, "account": "A-77", "kind": "ITEMISED",
             "side": "FACILITY", "typeOfBill": "0131", "statedOn": "2026-01-20",
             "diagnoses": [{"system": "ICD_10_CM", "code": "R079"}],
             "lines": [
               {"revenue": "0450", "procedure": {"system": "CPT", "code": "99285"}, "modifiers": ["25"],
                "charge": {"amount": "900.00", "currency": "USD"}, "serviceFrom": "2026-01-02",
                "diagnosisPointers": [1]},
               {"revenue": "0350", "description": "CT head", "charge": {"amount": "100.00", "currency": "USD"}}],
             "statedTotal": {"amount": "1000.00", "currency": "USD"}, "effectiveOn": "2026-01-21"}""";

    private static @TempDir Path data;
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void openingACaseAnswersWithItsPlaceItsVersionAndItsEvents() {
        Reply opened = server.post("/cases", OPENING);

        String id = opened.body().path("case").asString();
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).hasValue("/cases/" + id);
        assertThat(opened.header("ETag")).hasValue("\"1\"");
        assertThat(opened.body().toString())
                .isEqualTo("{\"version\":1,\"case\":\"" + id
                        + "\",\"events\":[{\"sequence\":0,\"type\":\"case.opened\"}]}");
        assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void theWholeWayFromBillToClosing() {
        String id = open();
        post(id, "/authorisations", """
                {"providers": ["1234567893"], "signedOn": "2026-01-05", "expiresOn": "2099-01-01"}""");
        assertThat(post(id, "/bills", BILL)
                        .body()
                        .path("events")
                        .get(0)
                        .path("bill")
                        .asString())
                .isEqualTo("B1");
        assertThat(flag(id, "B1-1").body().path("events").get(0).path("flag").asString())
                .isEqualTo("F1");
        assertThat(inquire(id).body().path("events").get(0).path("inquiry").asString())
                .isEqualTo("Q1");
        Reply responded = post(id, "/inquiries/Q1/responses", """
                {"responseClass": "SUBSTANTIVE", "channel": "LETTER", "representative": "Mr Babbage",
                 "outcomes": [{"flag": "F1", "outcome": "DOWNGRADED", "toCode": {"system": "CPT", "code": "99283"},
                               "toCharge": {"amount": "500.00", "currency": "USD"}}]}""");
        assertThat(responded.body().path("events").toString())
                .contains("\"type\":\"response.recorded\"", "\"type\":\"response.line-downgraded\",\"flag\":\"F1\"");
        Reply offered = post(id, "/offers", """
                {"by": "PROVIDER", "bill": "B1", "kind": "LUMP_SUM", "expiresOn": "2099-01-01",
                 "amount": {"amount": "400.00", "currency": "USD"}}""");
        assertThat(offered.body().path("events").get(0).path("offer").asString())
                .isEqualTo("O1");
        post(id, "/settlement", """
                {"bill": "B1", "offer": "O1", "amount": {"amount": "400.00", "currency": "USD"},
                 "terms": {"firstDueOn": "2099-01-01", "instalments": 1}, "dischargesAccount": true,
                 "evidence": "%s"}""".formatted("ab".repeat(32)));
        post(id, "/payments", """
                {"bill": "B1", "amount": {"amount": "400.00", "currency": "USD"}, "openFlagsAcknowledged": true}""");
        Reply closed = post(id, "/closing", "{\"ending\": \"SETTLED\"}");
        assertThat(closed.body().path("version").asLong()).isEqualTo(server.events(id));
        post(id, "/reopening", "{\"reason\": \"the hospital billed again\"}");
    }

    @Test
    void theSmallerResources() {
        String id = open();
        post(id, "/bills", BILL);
        flag(id, "B1-2");
        post(id, "/flags/F1/withdrawal", "{\"reason\": \"our mistake\"}");
        post(id, "/notes", "{\"text\": \"called the client\"}");
        post(id, "/document-references", """
                {"document": "%s", "name": "bill.pdf", "mediaType": "application/pdf", "bytes": 5}""".formatted("cd".repeat(32)));
        post(id, "/bills/B1/adjudications", """
                {"paid": {"amount": "100.00", "currency": "USD"},
                 "contractualAdjustment": {"amount": "50.00", "currency": "USD"}}""");
        long corrected = server.events(id) - 1;
        post(id, "/corrections", "{\"corrects\": " + corrected + ", \"reason\": \"another patient's\"}");
        post(id, "/assistance", """
                {"bill": "B1", "amount": {"amount": "10.00", "currency": "USD"}}""");
        post(id, "/write-offs", """
                {"bill": "B1", "amount": {"amount": "10.00", "currency": "USD"}, "reason": "goodwill"}""");
        post(
                id,
                "/bills/B1/statements",
                BILL.replace("\"900.00\"", "\"800.00\"").replace("1000.00", "900.00"));
    }

    @Test
    void aCreditIsNoLineAndIsRecordedAsTheDifferenceThatAPersonAccepts() {
        String id = open();
        Reply credit = server.post(
                "/cases/" + id + "/bills",
                BILL.replace("\"100.00\"", "\"-100.00\"").replace("1000.00", "800.00"));
        assertThat(credit.status()).isEqualTo(400);
        assertThat(credit.body().toString()).contains("lines[1].charge.amount", "must not be negative");

        String less = BILL.replace("1000.00", "900.00");
        assertThat(server.post("/cases/" + id + "/bills", less)
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("statement-ties-to-its-total");
        post(id, "/bills", less.replace("\"effectiveOn\"", "\"mismatchAccepted\": true, \"effectiveOn\""));
        BillUploaded recorded = (BillUploaded) server.lastEvent(id);
        assertThat(Balances.zero(Money.USD).plus(recorded.movements()).outstanding())
                .isEqualTo(Money.usd("900.00"));
        assertThat(recorded.movements())
                .contains(Movement.of(Account.OUTSTANDING, Account.BILLED, Money.usd("100.00"), recorded.bill(), null));
    }

    @Test
    void aLineOfZeroIsALine() {
        String id = open();
        post(id, "/bills", BILL.replace("\"100.00\"", "\"0.00\"").replace("1000.00", "900.00"));

        assertThat(((BillUploaded) server.lastEvent(id))
                        .statement()
                        .lines()
                        .get(1)
                        .charge())
                .isEqualTo(Money.usd("0.00"));
    }

    @Test
    void whatIsAlreadySoIsAnsweredWithoutAnEvent() {
        String id = open();
        post(id, "/closing", "{\"ending\": \"WITHDRAWN\"}");

        Reply again = server.post("/cases/" + id + "/closing", "{\"ending\": \"WITHDRAWN\"}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("events").isEmpty()).isTrue();
        assertThat(again.header("ETag")).hasValue("\"2\"");
    }

    @Test
    void aRuleRefusesByItsId() {
        String id = open();
        Reply refused = server.post("/cases/" + id + "/reopening", "{\"reason\": \"why not\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("reopening-needs-an-ended-case");
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        assertThat(server.events(id)).isEqualTo(1);
    }

    @Test
    void anUnknownCaseIsNotFound() {
        Reply refused = server.post("/cases/nowhere/notes", "{\"text\": \"hello\"}");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("rule").asString()).isEqualTo("case-must-exist");
    }

    @Test
    void onlyTheExpectedVersionIsChanged() {
        String id = open();
        String note = "{\"text\": \"hello\"}";
        assertThat(server.post("/cases/" + id + "/notes", note, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(201);
        Reply late = server.post("/cases/" + id + "/notes", note, "If-Match", "\"1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().path("detail").asString()).contains("version 2, not 1");
        assertThat(server.post("/cases/" + id + "/notes", note, "If-Match", "W/\"2\"")
                        .status())
                .isEqualTo(400);
        assertThat(server.events(id)).isEqualTo(2);
    }

    @Test
    void theSameKeyGivesTheFirstAnswer() {
        Reply first = server.post("/cases", OPENING, "Idempotency-Key", "open-1");
        Reply second = server.post("/cases", OPENING, "Idempotency-Key", "open-1");
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));

        Reply other = server.post("/cases", OPENING.replace("Ada", "Eva"), "Idempotency-Key", "open-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("type").asString()).endsWith("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "900.00"      | "-900.00"        | lines[0].charge.amount   | 400
                    "1000.00"     | "99999999999"    | statedTotal.amount       | 400
                    "CPT"         | "LOINC"          | lines[0].procedure.system| 400
                    "ICD_10_CM"   | "ICD_11"         | diagnoses[0].system      | 400
                    "2026-01-20"  | "2999-01-20"     | statedOn                 | 400
                    "2026-01-02"  | "2999-01-20"     | lines[0].serviceFrom     | 400
                    "0450"        | "45x"            | lines[0].revenue         | 400
                    "lines": [    | "lines": [{},    | lines[0].charge          | 400
                    "ITEMISED"    | "SUMMARY"        | lines                    | 400
                    "account":    | "acount": 1, "account": | acount                   | 400
                    "2026-01-21"  | "21.01.2026"     | effectiveOn              | 400
                    """)
    void aMalformedBillNamesItsFieldAndStoresNothing(String good, String bad, String field, int status) {
        String id = open();
        Reply refused = server.post("/cases/" + id + "/bills", BILL.replace(good, bad));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
        assertThat(refused.body().path("field").asString()).isEqualTo(field);
        assertThat(server.events(id)).isEqualTo(1);
    }

    @Test
    void nothingHappensInTheFuture() {
        Reply refused = server.post("/cases", OPENING.replace("2026-01-05", "2999-01-05"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("nothing-happens-in-the-future");
    }

    @Test
    void anOutcomeHasWhatItsKindNeeds() {
        String id = open();
        Reply refused = server.post("/cases/" + id + "/inquiries/Q1/responses", """
                {"responseClass": "SUBSTANTIVE", "channel": "LETTER",
                 "outcomes": [{"flag": "F1", "outcome": "REMOVED"}, {"flag": "F2", "outcome": "CHARGE_REDUCED"}]}""");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).isEqualTo("outcomes[1].toCharge");
    }

    private static String open() {
        return server.post("/cases", OPENING).body().path("case").asString();
    }

    private static Reply flag(String id, String line) {
        return post(id, "/flags", """
                {"line": "%s", "concern": "LEVEL_OF_VISIT", "axes": ["LEVEL"], "grade": "LIKELY",
                 "question": "Which level does the record support?"}""".formatted(line));
    }

    private static Reply inquire(String id) {
        return post(id, "/inquiries", """
                {"bill": "B1", "purpose": "CODING", "flags": ["F1"], "questions": ["Please review line 1."],
                 "channel": "LETTER", "rung": "FRONT_LINE", "respondBy": "2026-02-22",
                 "effectiveOn": "2026-01-22"}""");
    }

    private static Reply post(String id, String path, String body) {
        Reply reply = server.post("/cases/" + id + path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(201);
        return reply;
    }
}
