package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.web.TestServer.Reply;
import tools.jackson.databind.JsonNode;

/**
 * Judged bills through the doors that a firm uses: JSON, CSV, X12 837P and 837I, with reference files in the published
 * layouts ({@code resources/audit/judge/doors/expected.txt}).
 */
class JudgedBillsOverHttpTest {

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer(data);
        load("ncci-ptp-practitioner?edition=2026Q1", "ptp-practitioner-2026Q1.txt");
        load("ncci-ptp-outpatient?edition=2026Q1", "ptp-outpatient-2026Q1.txt");
        load("mue-practitioner?edition=2026Q1", "mue-practitioner-2026Q1.csv");
        load("mue-outpatient?edition=2026Q1", "mue-outpatient-2026Q1.csv");
        load("pfs-rvu", "pprrvu-2026.csv");
        Reply prices = server.send(
                "application/octet-stream",
                "/reference/hospital-prices?hospital=riverside",
                BodyPublishers.ofByteArray(file("published/prices-riverside.csv")));
        assertThat(prices.status()).as(prices.body().toString()).isEqualTo(201);
    }

    private static void load(String kind, String name) {
        Reply loaded = server.operatorSends("/reference/" + kind, file("published/" + name));
        assertThat(loaded.status()).as(loaded.body().toString()).isEqualTo(201);
        assertThat(loaded.body().path("rejected").asInt()).as(name).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A case of the table: its rows without the name. */
    private record Judged(String name, List<String> rows) {}

    @TestFactory
    Stream<DynamicTest> eachIsFoundAsExpectedAndNothingElseIsLikely() {
        List<Judged> cases = new ArrayList<>();
        for (String row : text("doors/expected.txt").lines().toList()) {
            if (row.startsWith("[")) {
                cases.add(new Judged(row, new ArrayList<>()));
            } else if (!row.isBlank() && !row.startsWith("#")) {
                cases.getLast().rows().add(row);
            }
        }
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> judge(one)));
    }

    private static void judge(Judged one) {
        String path = "";
        String said = "";
        List<String> expected = new ArrayList<>();
        for (String row : one.rows()) {
            String rest = row.substring(row.indexOf(' ') + 1);
            switch (row.substring(0, row.indexOf(' '))) {
                case "payer" -> path = open(rest);
                case "send" -> send(path, rest);
                case "then" -> accepted(server.post(path + "/bills/B1/statements", text("doors/" + rest)));
                case "decided" -> accepted(server.post(path + "/bills/B1/adjudications", rest));
                case "said" -> said = "{\"circumstances\":" + rest + "}";
                default -> expected.add(rest);
            }
        }
        compare(expected, audits(path, said));
    }

    private static void compare(List<String> expected, List<Found> found) {
        List<String> must =
                expected.stream().filter(row -> !row.startsWith("? ")).toList();
        List<String> may = expected.stream()
                .map(row -> row.startsWith("? ") ? row.substring(2) : row)
                .toList();
        assertThat(must).as("found: %s", found).allMatch(row -> found.stream().anyMatch(one -> one.is(row)));
        assertThat(found).filteredOn(one -> !one.grade().equals("ASK")).allMatch(one -> may.stream()
                .anyMatch(one::is));
    }

    private record Found(String rule, String grade, String lines) {

        /** The expected row is rule, grade and a line, which the finding names or which it is about as a whole. */
        boolean is(String row) {
            String[] words = row.split(" ", -1);
            return rule.equals(words[0])
                    && grade.equals(words[1])
                    && (lines.equals("[]") || lines.contains("\"" + words[2] + "\""));
        }
    }

    private static String open(String payer) {
        Reply opened =
                server.post("/cases", "{\"client\":{\"name\":\"Ana Example\"},\"payerStatus\":\"" + payer + "\"}");
        return "/cases/" + opened.body().path("case").asString();
    }

    private static void send(String path, String name) {
        if (name.endsWith(".json")) {
            accepted(server.post(path + "/bills", text("doors/" + name)));
        } else if (name.endsWith(".x12")) {
            accepted(server.send(
                    "application/edi-x12",
                    path + "/bills?claim=all",
                    BodyPublishers.ofByteArray(file("doors/" + name))));
        } else {
            accepted(server.send(
                    "application/octet-stream",
                    path + "/documents?record=1",
                    BodyPublishers.ofByteArray(file("doors/" + name))));
        }
    }

    private static void accepted(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isIn(200, 201);
    }

    /** What the audits of all bills of the case find. */
    private static List<Found> audits(String path, String said) {
        List<Found> found = new ArrayList<>();
        for (int bill = 1; ; bill++) {
            Reply audit = server.post(path + "/bills/B" + bill + "/audit", said);
            if (audit.status() == 404) {
                assertThat(bill).as("bills of the case").isGreaterThan(1);
                return found;
            }
            accepted(audit);
            StreamSupport.stream(audit.body().path("findings").spliterator(), false)
                    .map(JudgedBillsOverHttpTest::found)
                    .forEach(found::add);
        }
    }

    private static Found found(JsonNode finding) {
        return new Found(
                finding.path("basis").path("rule").asString(),
                finding.path("grade").asString(),
                finding.path("lines").toString());
    }

    private static String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) {
        try (InputStream file = JudgedBillsOverHttpTest.class.getResourceAsStream("/audit/judge/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
