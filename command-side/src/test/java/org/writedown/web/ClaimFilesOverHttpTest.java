package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.web.SharedServer.openCase;
import static org.writedown.web.SharedServer.resource;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.writedown.web.TestServer.Reply;

/** Claim files become bills: one a claim, all of it or nothing. */
class ClaimFilesOverHttpTest {

    private static final TestServer SERVER = SharedServer.get();
    private static final byte[] FILE = resource("synthetic-837p.x12").getBytes(StandardCharsets.US_ASCII);

    @Test
    void everyClaimOfAFileBecomesABill() {
        String id = openCase();
        Reply uploaded = upload(id, "?claim=all", FILE);
        assertThat(uploaded.status()).as(uploaded.body().toString()).isEqualTo(201);
        int claims = uploaded.body().path("claims").size();
        assertThat(claims).isEqualTo(2);
        assertThat(uploaded.body()
                        .path("claims")
                        .get(1)
                        .path("events")
                        .get(0)
                        .path("bill")
                        .asString())
                .isEqualTo("B2");
        assertThat(uploaded.body().path("claims").get(1).path("version").asLong())
                .isEqualTo(1 + claims)
                .isEqualTo(SERVER.events(id));
    }

    @Test
    void aClaimIsSelectedByItsNumber() {
        String id = openCase();
        Reply uploaded = upload(id, "?claim=1", FILE);
        assertThat(uploaded.body().path("claims").size()).isEqualTo(1);
        assertThat(upload(id, "?claim=999", FILE).body().path("field").asString())
                .isEqualTo("claim");
        assertThat(SERVER.events(id)).isEqualTo(2);
    }

    @Test
    void theSameFileWithTheSameKeyIsReadOnce() {
        String id = openCase();
        Reply first = upload(id, "?claim=all", FILE, "Idempotency-Key", "file-1");
        Reply second = upload(id, "?claim=all", FILE, "Idempotency-Key", "file-1");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(SERVER.events(id)).isEqualTo(3);
    }

    @Test
    void aFileCutInTheMiddleIsRefusedWithTheSegmentAndNothingIsStored() {
        String id = openCase();
        Reply refused = upload(id, "?claim=all", Arrays.copyOf(FILE, FILE.length / 2));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).startsWith("segment ");
        assertThat(SERVER.events(id)).isEqualTo(1);
    }

    @Test
    void whatIsNoClaimFileIsRefused() {
        String id = openCase();
        Reply refused = upload(id, "", "{\"json\": true}".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("detail").asString()).contains("FHIR");
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() {
        assertThat(upload(openCase(), "", new byte[33 << 20]).status()).isEqualTo(413);
    }

    private static Reply upload(String id, String query, byte[] file, String... headers) {
        return SERVER.send(
                "application/edi-x12", "/cases/" + id + "/bills" + query, BodyPublishers.ofByteArray(file), headers);
    }
}
