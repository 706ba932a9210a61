package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.resource;
import static org.writedown.web.SharedServer.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;
import org.writedown.identity.AccessKey;
import org.writedown.identity.AccessKeys;
import org.writedown.identity.Caller;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/** One way in for files: what was understood, what is kept, and what a person chose of it. */
class DocumentsOverHttpTest {

    private static final TestServer SERVER = SharedServer.get();
    private static final String CLAIM = resource("synthetic-837i-decided.x12");

    @Test
    void aPreviewTellsWhatAFileProposesAndKeepsNothing() {
        String id = openCase();
        Reply preview = send(id, "?preview=true", CLAIM);

        assertThat(preview.status()).as(preview.body().toString()).isEqualTo(200);
        JsonNode item = preview.item(1);
        assertThat(item.path("proposes").asString()).isEqualTo("NEW_BILL");
        assertThat(item.path("totals").get(0).path("ties").asBoolean()).isTrue();
        assertThat(item.path("amounts").path("patientPaid").path("amount").asString())
                .isEqualTo("25.00");
        assertThat(preview.body().path("counts").path("billLines").asLong()).isEqualTo(2);
        assertThat(preview.body().path("kept").asBoolean()).isFalse();
        assertThat(SERVER.events(id)).isEqualTo(1);
        assertThat(original(id, preview).statusCode()).isEqualTo(404);
    }

    @Test
    void theOriginalComesBackByteForByteToBeSavedAndNotShown() {
        String id = openCase();
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        Reply kept = SERVER.send(
                "text/html",
                "/cases/" + id + "/documents",
                BodyPublishers.ofByteArray(page),
                "Content-Disposition",
                "attachment; filename=\"../../etc/letter.html\"");

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(kept.body().path("note").asString()).contains("a web page (HTML)");
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
        String id = openCase();
        Reply kept = send(id, "", CLAIM);
        assertThat(kept.body().path("events").size()).isEqualTo(1);
        assertThat(SERVER.events(id)).isEqualTo(2);

        Reply chosen = SERVER.post("/cases/" + id + "/documents/" + hash(kept) + "?record=1", "");
        assertThat(chosen.status()).as(chosen.body().toString()).isEqualTo(201);
        assertThat(chosen.item(1).path("recorded").get(0).path("bill").asString())
                .isEqualTo("B1");

        Reply again = send(id, "?record=all", CLAIM);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.item(1).path("onRecord").asBoolean()).isTrue();
        assertThat(again.body().path("events")).isEqualTo(chosen.body().path("events"));
        assertThat(SERVER.events(id)).isEqualTo(3);
    }

    @Test
    void aFileInAFormIsTakenWithItsName() {
        String id = openCase();
        String boundary = "----form";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"claim.x12\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + CLAIM + "\r\n--" + boundary + "--\r\n";
        Reply kept = SERVER.send(
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
        String id = openCase();
        assertThat(send(id, "", CLAIM, "Idempotency-Key", "doc-" + id).status()).isEqualTo(201);
        assertThat(send(id, "", resource("synthetic-835.x12"), "Idempotency-Key", "doc-" + id)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aDamagedFileIsRefusedWithItsPlaceAndNothingIsKept() {
        String id = openCase();
        Reply refused = send(id, "", CLAIM.substring(0, CLAIM.length() / 2));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).startsWith("segment ");
        assertThat(SERVER.events(id)).isEqualTo(1);
        Reply asIs = send(id, "?read=false", CLAIM.substring(0, CLAIM.length() / 2));
        assertThat(asIs.status()).isEqualTo(201);
    }

    @Test
    void anotherFirmNeverLearnsOfAFile() {
        String id = openCase();
        Reply kept = send(id, "", CLAIM);
        AccessKey stranger = AccessKey.random(new SecureRandom());
        SERVER.bean(AccessKeys.class)
                .add(stranger, new Caller(new FirmId("other-firm"), new ActorId("other")), Instant.now());

        HttpResponse<byte[]> refused = SERVER.get("/cases/" + id + "/documents/" + hash(kept), stranger.secret());
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("there is no case");
    }

    @Test
    void anUnknownCaseKeepsNothing() {
        assertThat(send("case-that-is-not", "", CLAIM).status()).isEqualTo(404);
        assertThat(SERVER.bean(JdbcClient.class)
                        .sql("select count(*) from document_upload where case_id = 'case-that-is-not'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static HttpResponse<byte[]> original(String id, Reply reply) {
        return SERVER.get("/cases/" + id + "/documents/" + hash(reply), SERVER.ownerKey());
    }

    private static String hash(Reply reply) {
        return reply.body().path("document").asString();
    }
}
