package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.reference.store.SyntheticFiles;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

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
                .startsWith("operator-");
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatIsLoadedForOneSettingLeavesTheRuleAsleepForTheOther() {
        assertThat(sleeping("bundling.ncci-edit").path("always").asBoolean()).isTrue();

        load("/reference/ncci-ptp-practitioner?edition=2026Q2", EDITS);

        JsonNode edits = sleeping("bundling.ncci-edit");
        assertThat(edits.path("always").asBoolean()).isFalse();
        assertThat(edits.path("missing").get(0).path("sources").toString()).isEqualTo("[\"ncci-ptp-outpatient\"]");
        assertThat(sleeping("validity.diagnosis-heading")
                        .path("missing")
                        .get(0)
                        .path("what")
                        .asString())
                .isEqualTo("the ICD-10-CM order file");

        load("/reference/ncci-ptp-outpatient?edition=2026Q2", EDITS);
        assertThat(sleeping("bundling.ncci-edit").isMissingNode()).isTrue();
    }

    private JsonNode sleeping(String rule) {
        return StreamSupport.stream(
                        server.get("/reference").body().path("sleeping").spliterator(), false)
                .filter(one -> one.path("rule").asString().equals(rule))
                .findFirst()
                .orElse(MissingNode.getInstance());
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
        assertThat(server.send(FILE, "/reference/hospital-prices", BodyPublishers.ofByteArray(EDITS))
                        .body()
                        .path("field")
                        .asString())
                .isEqualTo("hospital");
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void sharedDataIsTheOperatorsToLoadAndPricesAreAFirmsOwn() {
        Reply byFirm =
                server.send(FILE, "/reference/ncci-ptp-practitioner?edition=2026Q2", BodyPublishers.ofByteArray(EDITS));
        byte[] prices = SyntheticFiles.prices("2026-04-01", "A0001,outpatient,,,100,80");
        Reply byOperator = load("/reference/hospital-prices?hospital=st-elsewhere", prices);
        Reply own = server.send(
                FILE, "/reference/hospital-prices?hospital=st-elsewhere", BodyPublishers.ofByteArray(prices));

        assertThat(byFirm.status()).isEqualTo(403);
        assertThat(byFirm.body().path("rule").asString()).isEqualTo("shared-reference-data-is-the-operators");
        assertThat(byOperator.status()).isEqualTo(403);
        assertThat(byOperator.body().path("rule").asString()).isEqualTo("hospital-prices-are-a-firms-own");
        assertThat(own.status()).isEqualTo(201);
        assertThat(own.body().path("importedBy").asString()).isEqualTo("owner");
        int id = own.body().path("id").asInt();
        assertThat(server.get("/reference/imports/" + id).status()).isEqualTo(200);
        assertThat(server.operatorGets("/reference/imports/" + id).status())
                .as("whose bills a firm has is not the operator's to know")
                .isEqualTo(404);
        assertThat(server.operatorGets("/reference").body().path("imports")).isEmpty();
    }

    private Reply load(String path, byte[] file) {
        return server.operatorSends(path, file);
    }
}
