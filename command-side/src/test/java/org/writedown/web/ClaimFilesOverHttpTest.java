package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.web.TestServer.Reply;

/** Claim files become bills: one a claim, all of it or nothing. */
class ClaimFilesOverHttpTest {

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
    void everyClaimOfAFileBecomesABill() throws IOException {
        String id = open();
        Reply uploaded = upload(id, "?claim=all", file());
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
                .isEqualTo(server.events(id));
    }

    @Test
    void aClaimIsSelectedByItsNumber() throws IOException {
        String id = open();
        Reply uploaded = upload(id, "?claim=1", file());
        assertThat(uploaded.body().path("claims").size()).isEqualTo(1);
        assertThat(upload(id, "?claim=999", file()).body().path("field").asString())
                .isEqualTo("claim");
        assertThat(server.events(id)).isEqualTo(2);
    }

    @Test
    void theSameFileWithTheSameKeyIsReadOnce() throws IOException {
        String id = open();
        Reply first = upload(id, "?claim=all", file(), "Idempotency-Key", "file-1");
        Reply second = upload(id, "?claim=all", file(), "Idempotency-Key", "file-1");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(server.events(id)).isEqualTo(3);
    }

    @Test
    void aFileCutInTheMiddleIsRefusedWithTheSegmentAndNothingIsStored() throws IOException {
        String id = open();
        byte[] whole = file();
        Reply refused = upload(id, "?claim=all", Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).startsWith("segment ");
        assertThat(server.events(id)).isEqualTo(1);
    }

    @Test
    void whatIsNoClaimFileIsRefused() {
        String id = open();
        Reply refused = upload(id, "", "{\"json\": true}".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("detail").asString()).contains("FHIR");
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() {
        assertThat(upload(open(), "", new byte[33 << 20]).status()).isEqualTo(413);
    }

    private static byte[] file() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ClaimFilesOverHttpTest.class.getResourceAsStream("/intake/synthetic-837p.x12"))) {
            return file.readAllBytes();
        }
    }

    private static Reply upload(String id, String query, byte[] file, String... headers) {
        return server.send(
                "application/edi-x12", "/cases/" + id + "/bills" + query, BodyPublishers.ofByteArray(file), headers);
    }

    private static String open() {
        return server.post("/cases", "{\"client\": {\"name\": \"Ada\"}, \"payerStatus\": \"INSURED\"}")
                .body()
                .path("case")
                .asString();
    }
}
