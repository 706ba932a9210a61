package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void anotherEditionShowsWhatIsNewWhatIsGoneAndWhatIsTheSame() {
        String audit = bill() + "/bills/B1/audit";
        load("/reference/ncci-ptp-practitioner?edition=2026Q1", EDITS);
        assertThat(server.post(audit + "?record=false", "")
                        .body()
                        .path("notChecked")
                        .toString())
                .as("the table of another setting is none for this bill")
                .contains("bundling.ncci-edit could not look at B1 without the NCCI procedure-to-procedure edits of its"
                        + " setting");

        load("/reference/ncci-ptp-outpatient?edition=2026Q1", edits("G0127"));
        Reply first = server.post(audit, "");
        load("/reference/ncci-ptp-outpatient?edition=2026Q1", edits("G0102"));
        Reply whatIf = server.post(audit + "?record=false", "");
        Reply second = server.post(audit, "");

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        String gone = ncci(first);
        String found = ncci(second);
        int all = first.body().path("found").size();
        assertThat(whatIf.body().path("recorded").asBoolean()).isFalse();
        assertThat(whatIf.body().path("gone")).isEqualTo(second.body().path("gone"));
        assertThat(second.body().path("gone").toString()).isEqualTo("[\"" + gone + "\"]");
        assertThat(second.body().path("found").size()).isEqualTo(1);
        assertThat(second.body().path("standing").size()).isEqualTo(all - 1);
        assertThat(found).isNotEqualTo(gone);

        Reply dismissed = server.post(
                audit.substring(0, audit.indexOf("/bills")) + "/findings/" + found + "/dismissal",
                "{\"reason\":\"Separate sites, both documented.\"}");
        Reply third = server.post(audit, "");
        assertThat(dismissed.status()).as(dismissed.body().toString()).isEqualTo(201);
        assertThat(third.status()).as("a person has judged it").isEqualTo(200);
        assertThat(third.body().path("found").size()).isZero();
        assertThat(third.body().path("gone").size()).isZero();
    }

    private static byte[] edits(String columnTwo) {
        return SyntheticFiles.edits(SyntheticFiles.edit("G0463", columnTwo, "20200101", "*", 0));
    }

    /** The id of the finding that goes by the edits. */
    private static String ncci(Reply audit) {
        return StreamSupport.stream(audit.body().path("found").spliterator(), false)
                .filter(one -> one.toString().contains("bundling.ncci-edit"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(audit.body().toString()));
    }

    /** An outpatient bill of three procedures on one day; the case's path. */
    private String bill() {
        String id = server.post("/cases", "{\"client\":{\"name\":\"Ana Example\"},\"payerStatus\":\"SELF_PAY\"}")
                .body()
                .path("case")
                .asString();
        String lines = Stream.of("G0463", "G0127", "G0102").map("""
                        {"revenue":"0510","procedure":{"system":"HCPCS","code":"%s"},"modifiers":[],"units":1,
                         "charge":{"amount":"100.00","currency":"USD"},"serviceFrom":"2026-02-02","serviceTo":"2026-02-02"}"""::formatted).collect(Collectors.joining(","));
        Reply bill = server.post("/cases/" + id + "/bills", """
                {"provider":{"id":"made-up-hospital","name":"Made-up Hospital"},"account":"A-1","kind":"ITEMISED",
                 "side":"FACILITY","typeOfBill":"131","diagnoses":[],"lines":[%s],
                 "statedTotal":{"amount":"300.00","currency":"USD"}}""".formatted(lines));
        assertThat(bill.status()).as(bill.body().toString()).isEqualTo(201);
        return "/cases/" + id;
    }

    private Reply load(String path, byte[] file) {
        return server.operatorSends(path, file);
    }
}
