package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.reference.store.SyntheticFiles;
import org.writedown.web.TestServer.Reply;

/** Loading reference data as an operator does. */
class ReferenceOverHttpTest {

    private static final String FILE = "application/octet-stream";

    private static final byte[] EDITS =
            SyntheticFiles.edits(SyntheticFiles.edit("A0001", "A0002", "20200101", "*", 1), "A0001\tno code");

    @TempDir
    Path data;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsLoadedOnceAndSeenWithWhatItWakes() {
        Reply before = server.get("/reference");
        assertThat(before.body().toString()).contains("\"kind\":\"ncci-ptp-practitioner\",\"loaded\":false");

        Reply first = load("/reference/ncci-ptp-practitioner?edition=2026Q2", EDITS);
        Reply again = load("/reference/ncci-ptp-practitioner?edition=2026Q2", EDITS);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().path("rows").asInt()).isEqualTo(1);
        assertThat(first.body().path("rejected").asInt()).isEqualTo(1);
        assertThat(first.body().path("rejectedRows").get(0).path("line").asInt())
                .isEqualTo(6);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("id")).isEqualTo(first.body().path("id"));
        assertThat(server.get("/reference").body().path("imports").size()).isEqualTo(1);
        assertThat(server.get("/reference/imports/1").body().path("importedBy").asString())
                .isEqualTo("owner");
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatIsNoSuchFileIsRefusedAndNothingServes() {
        Reply refused = load("/reference/ncci-ptp-practitioner?edition=2026Q2", SyntheticFiles.diagnoses("x"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("detail").asString()).contains("Column 1");
        assertThat(load("/reference/ncci-ptp-practitioner?edition=last", EDITS)
                        .body()
                        .path("field")
                        .asString())
                .isEqualTo("edition");
        assertThat(load("/reference/unheard-of", EDITS).status()).isEqualTo(404);
        assertThat(load("/reference/hospital-prices", EDITS)
                        .body()
                        .path("field")
                        .asString())
                .isEqualTo("hospital");
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    private Reply load(String path, byte[] file) {
        return server.send(FILE, path, BodyPublishers.ofByteArray(file));
    }
}
