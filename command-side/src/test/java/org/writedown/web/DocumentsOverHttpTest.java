package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;
import org.writedown.identity.AccessKey;
import org.writedown.identity.AccessKeys;
import org.writedown.identity.Caller;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/** One way in for files: what was understood, what it proposes, and what a person chose of it. */
class DocumentsOverHttpTest {

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
    void aPreviewTellsWhatAFileProposesAndKeepsNothing() {
        String id = open();
        Reply preview = send(id, "?preview=true", claim());

        assertThat(preview.status()).as(preview.body().toString()).isEqualTo(200);
        JsonNode item = preview.body().path("items").get(0);
        assertThat(item.path("proposes").asString()).isEqualTo("NEW_BILL");
        assertThat(item.path("totals").get(0).path("ties").asBoolean()).isTrue();
        assertThat(item.path("amounts").path("patientPaid").path("amount").asString())
                .isEqualTo("25.00");
        assertThat(preview.body().path("counts").path("billLines").asLong()).isEqualTo(2);
        assertThat(preview.body().path("kept").asBoolean()).isFalse();
        assertThat(server.events(id)).isEqualTo(1);
        assertThat(original(id, preview).statusCode()).isEqualTo(404);
    }

    @Test
    void theOriginalComesBackByteForByteToBeSavedAndNotShown() {
        String id = open();
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        Reply kept = server.send(
                "text/html",
                "/cases/" + id + "/documents",
                BodyPublishers.ofByteArray(page),
                "Content-Disposition",
                "attachment; filename=\"../../etc/letter.html\"");

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(kept.body().path("note").asString()).contains("not a format that is read here");
        HttpResponse<byte[]> original = original(id, kept);
        assertThat(original.body()).isEqualTo(page);
        assertThat(original.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("letter.html")
                .doesNotContain("/")
                .doesNotContain("..");
    }

    @Test
    void nothingIsRecordedThatWasNotChosenAndWhatWasChosenIsRecordedOnce() {
        String id = open();
        Reply kept = send(id, "", claim());
        assertThat(kept.body().path("events").size()).isEqualTo(1);
        assertThat(server.events(id)).isEqualTo(2);

        Reply chosen = server.post("/cases/" + id + "/documents/" + hash(kept) + "?record=1", "");
        assertThat(chosen.status()).as(chosen.body().toString()).isEqualTo(201);
        assertThat(chosen.body()
                        .path("items")
                        .get(0)
                        .path("recorded")
                        .get(0)
                        .path("bill")
                        .asString())
                .isEqualTo("B1");

        Reply again = send(id, "?record=all", claim());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("items").get(0).path("onRecord").asBoolean())
                .isTrue();
        assertThat(again.body().path("events")).isEqualTo(chosen.body().path("events"));
        assertThat(server.events(id)).isEqualTo(3);
    }

    @Test
    void aRemittanceIsMatchedToItsBillAndRecordedLineByLine() {
        String id = open();
        send(id, "?record=1", claim());
        Reply preview = send(id, "?preview=true", remittance());
        JsonNode decided = preview.body().path("items").get(0);
        assertThat(decided.path("proposes").asString()).isEqualTo("ADJUDICATION");
        assertThat(decided.path("confidence").asString()).as(decided.toString()).isEqualTo("EXACT");
        assertThat(decided.path("bill").asString()).isEqualTo("B1");
        assertThat(preview.body().path("items").get(1).path("proposes").asString())
                .isEqualTo("NOTHING");
        assertThat(preview.body().path("totals").get(0).path("ties").asBoolean())
                .isTrue();

        Reply recorded = send(id, "?record=1", remittance());
        assertThat(recorded.body()
                        .path("items")
                        .get(0)
                        .path("recorded")
                        .get(0)
                        .path("type")
                        .asString())
                .as(recorded.body().toString())
                .isEqualTo("bill.insurance-adjudicated");
        assertThat(recorded.body().path("items").get(0).path("findings").size()).isZero();

        Reply resent = send(id, "?record=1", remittance().replace("000000042", "000000043"));
        assertThat(resent.body().path("items").get(0).path("onRecord").asBoolean())
                .as(resent.body().toString())
                .isTrue();
    }

    @Test
    void claimsAndTheirRemittancesInOneFileAreRecordedInOneGo() {
        String id = open();
        String both = claim().substring(0, claim().indexOf("GE*"))
                + remittance()
                        .substring(remittance().indexOf("ST*"), remittance().indexOf("GE*"))
                + "GE*2*41~\nIEA*1*000000041~\n";
        Reply recorded = send(id, "?record=1,2", both);

        assertThat(recorded.body()
                        .path("items")
                        .get(1)
                        .path("recorded")
                        .get(0)
                        .path("type")
                        .asString())
                .as(recorded.body().toString())
                .isEqualTo("bill.insurance-adjudicated");
        assertThat(server.events(id)).isEqualTo(4);
    }

    @Test
    void aDoubtfulMatchIsRecordedOnlyWhenAPersonConfirmsIt() {
        String id = open();
        send(id, "?record=1", claim());
        String other = remittance().replace("CLP*SYN-0001*", "CLP*SYN-7777*");
        Reply refused = send(id, "?record=1", other);
        assertThat(refused.body().path("items").get(0).path("confidence").asString())
                .isEqualTo("DOUBTFUL");
        assertThat(refused.body().path("items").get(0).path("refusedBy").asString())
                .isEqualTo("doubtful-match-needs-a-person");

        Reply confirmed = server.post("/cases/" + id + "/documents/" + hash(refused) + "?record=1&confirm=1", "");
        assertThat(confirmed.body().path("items").get(0).path("recorded").size())
                .as(confirmed.body().toString())
                .isEqualTo(1);
    }

    @Test
    void aReversalTakesBackTheAdjudicationThatItNames() {
        String id = open();
        send(id, "?record=1", claim());
        send(id, "?record=1", remittance());
        String reversal = remittance()
                .replace("CLP*SYN-0002*22*-80*-50**12*PAYER-CLAIM-0", "CLP*SYN-0001*22*-1000*-650**12*PAYER-CLAIM-1")
                .replace("CAS*CO*45*-30", "CAS*CO*45*-200~\nCAS*PR*1*-150");
        Reply preview = send(id, "?preview=true", reversal);
        JsonNode item = preview.body().path("items").get(1);
        assertThat(item.path("proposes").asString()).as(item.toString()).isEqualTo("REVERSAL");
        assertThat(item.path("confidence").asString()).isEqualTo("EXACT");

        Reply recorded = send(id, "?record=2", reversal);
        assertThat(recorded.body()
                        .path("items")
                        .get(1)
                        .path("recorded")
                        .get(0)
                        .path("type")
                        .asString())
                .isEqualTo("bill.adjudication-reversed");
    }

    @Test
    void aClientWhoIsBilledBeyondTheInsurersDecisionIsATopGradeFindingInTheAnswerAndOnRecord() {
        String id = open();
        String statement = """
                {"provider": {"id": "npi:1234567893", "name": "Example General Hospital"}, "account": "SYN-0001",
                 "kind": "SUMMARY", "side": "FACILITY", "diagnoses": [], "lines": [],
                 "statedTotal": {"amount": "220.00", "currency": "USD"}, "mismatchAccepted": false}""";
        assertThat(server.post("/cases/" + id + "/bills", statement).status()).isEqualTo(201);

        Reply recorded = send(id, "?record=1&confirm=1", remittance());

        JsonNode item = recorded.body().path("items").get(0);
        assertThat(item.path("findings").get(0).path("grade").asString())
                .as(recorded.body().toString())
                .isEqualTo("CERTAIN");
        assertThat(item.path("findings").get(0).path("facts").path("excess").asString())
                .isEqualTo("70.00");
        assertThat(item.path("recorded").get(1).path("type").asString()).isEqualTo("bill.billed-beyond-responsibility");
    }

    @Test
    void aLaterStatementOfTheSameAccountIsComparedLineByLine() {
        String id = open();
        send(id, "?record=1", claim());
        String later = claim().replace("20240201*1200*CH", "20240301*1200*CH")
                .replace("CLM*SYN-0001*1000*", "CLM*SYN-0001*900*")
                .replace("A0428:RH*600", "A0428:RH*500");
        Reply recorded = send(id, "?record=1", later);
        JsonNode item = recorded.body().path("items").get(0);
        assertThat(item.path("proposes").asString()).isEqualTo("LATER_STATEMENT");
        assertThat(item.path("differences").get(0).path("kind").asString())
                .as(item.toString())
                .isEqualTo("CHARGE_FELL");

        Reply attributed = server.post("/cases/" + id + "/bills/B1/attributions", """
                {"statement": 4, "line": "B1-1", "notOurs": "PROVIDER", "reason": "They say it was a typing error."}""");
        assertThat(attributed.status()).as(attributed.body().toString()).isEqualTo(201);
        assertThat(attributed.body().path("events").get(0).path("type").asString())
                .isEqualTo("bill.reduction-attributed");
    }

    @Test
    void aFileInAFormIsTakenWithItsName() {
        String id = open();
        String boundary = "----form";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"claim.x12\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + claim() + "\r\n--" + boundary + "--\r\n";
        Reply kept = server.send(
                "multipart/form-data; boundary=" + boundary,
                "/cases/" + id + "/documents",
                BodyPublishers.ofString(form));

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(original(id, kept)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains("claim.x12");
    }

    @Test
    void aKeyThatComesAgainWithAnotherFileIsRefused() {
        String id = open();
        assertThat(send(id, "", claim(), "Idempotency-Key", "doc-" + id).status())
                .isEqualTo(201);
        assertThat(send(id, "", remittance(), "Idempotency-Key", "doc-" + id).status())
                .isEqualTo(422);
    }

    @Test
    void aDamagedFileIsRefusedWithItsPlaceAndNothingIsKept() {
        String id = open();
        Reply refused = send(id, "", claim().substring(0, claim().length() / 2));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).startsWith("segment ");
        assertThat(server.events(id)).isEqualTo(1);
        Reply asIs = send(id, "?read=false", claim().substring(0, claim().length() / 2));
        assertThat(asIs.status()).isEqualTo(201);
    }

    @Test
    void anotherFirmNeverLearnsOfAFile() {
        String id = open();
        Reply kept = send(id, "", claim());
        AccessKey stranger = AccessKey.random(new SecureRandom());
        server.bean(AccessKeys.class)
                .add(stranger, new Caller(new FirmId("other-firm"), new ActorId("other")), Instant.now());

        HttpResponse<byte[]> refused = server.get("/cases/" + id + "/documents/" + hash(kept), stranger.secret());
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("there is no case");
    }

    @Test
    void anUnknownCaseKeepsNothing() {
        assertThat(send("case-that-is-not", "", claim()).status()).isEqualTo(404);
        assertThat(server.bean(JdbcClient.class)
                        .sql("select count(*) from document_upload where case_id = 'case-that-is-not'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String claim() {
        return text("synthetic-837i-decided.x12");
    }

    private static String remittance() {
        return text("synthetic-835.x12");
    }

    private static String text(String name) {
        try (InputStream file =
                Objects.requireNonNull(DocumentsOverHttpTest.class.getResourceAsStream("/intake/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply send(String id, String query, String file, String... headers) {
        return server.send(
                "application/edi-x12", "/cases/" + id + "/documents" + query, BodyPublishers.ofString(file), headers);
    }

    private static HttpResponse<byte[]> original(String id, Reply reply) {
        return server.get("/cases/" + id + "/documents/" + hash(reply), server.ownerKey());
    }

    private static String hash(Reply reply) {
        return reply.body().path("document").asString();
    }

    private static String open() {
        return server.post("/cases", "{\"client\": {\"name\": \"Ada\"}, \"payerStatus\": \"INSURED\"}")
                .body()
                .path("case")
                .asString();
    }
}
