package org.writedown.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.standalone.Server.Reply;
import tools.jackson.databind.JsonNode;

/** {@code ./run import} as a process of its own, against the server as another. */
class ImportIT {

    private static final Path SYNTHETIC = Path.of("../../command-side/src/test/resources/intake");
    private static final String BEYOND = "The client is asked for more than insurance leaves to the client on bill B1";
    private static final int FILES = 100;

    @TempDir
    static Path directory;

    private static Path data;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        data = Files.createDirectories(directory.resolve("data"));
        server = Server.start(data, Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anImportThatWasKilledGoesOnAndNothingIsThereTwice() throws Exception {
        Path files = directory("killed");
        for (int i = 0; i < FILES; i++) {
            write(files, "statement-%03d.csv".formatted(i), statement("K-" + i));
        }
        Path report = directory.resolve("killed-report");
        String[] options = {files.toString(), "--case-per-file", "--payer", "SELF_PAY", "--report", report.toString()};

        Process killed = started(options);
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> lines(report.resolve("journal.jsonl")) >= 3);
        killed.destroyForcibly().waitFor();
        assertThat(lines(report.resolve("journal.jsonl")))
                .as("it was killed on its way")
                .isLessThan(FILES);

        assertThat(imported(options)).isZero();
        List<String[]> rows = rows(report);
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates().hasSize(FILES);
        assertThat(rows).extracting(row -> row[3]).isSubsetOf("IMPORTED", "ALREADY_THERE");
        assertThat(rows).extracting(row -> row[2]).as("a case each").doesNotHaveDuplicates();
        for (String[] row : rows) {
            assertThat(entries(row[2]))
                    .as(row[0] + ": the case, the document, the bill")
                    .isEqualTo(3);
        }

        List<String> afresh = new ArrayList<>(List.of(options));
        afresh.add("--afresh");
        assertThat(imported(afresh.toArray(String[]::new))).isZero();
        List<String[]> again = rows(report);
        assertThat(again)
                .extracting(row -> row[2])
                .isEqualTo(rows.stream().map(row -> row[2]).toList());
        assertThat(again).extracting(row -> row[3]).containsOnly("ALREADY_THERE");
        assertThat(again).extracting(row -> row[8]).as("events recorded").containsOnly("0");
        for (String[] row : again) {
            assertThat(entries(row[2])).isEqualTo(3);
        }
    }

    @Test
    void whatIsRefusedIsNamedWithItsReasonAndTheRestIsImported() throws Exception {
        Path files = directory("mixed");
        Path one = Files.createDirectories(files.resolve("case-1"));
        write(one, "good.csv", statement("M-1"));
        write(one, "same-again.csv", statement("M-1"));
        write(one, "empty.csv", "");
        write(
                one,
                "cut.x12",
                Files.readString(SYNTHETIC.resolve("synthetic-837p.x12")).substring(0, 60));
        Files.createSymbolicLink(one.resolve("link.csv"), one.resolve("good.csv"));
        try (OutputStream out = Files.newOutputStream(files.resolve("sent.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../outside.csv"));
            zip.write(statement("M-2").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(new byte[] {'P', 'K', 3, 4});
        }
        Path report = directory.resolve("mixed-report");

        assertThat(imported(
                        files.toString(), "--case-per-directory", "--payer", "SELF_PAY", "--report", report.toString()))
                .as("something was refused")
                .isEqualTo(1);

        Map<String, String[]> rows = new HashMap<>();
        rows(report).forEach(row -> rows.put(row[0], row));
        assertThat(rows).hasSize(7);
        assertThat(rows.get("case-1/good.csv")[3]).isEqualTo("IMPORTED");
        assertThat(rows.get("case-1/same-again.csv")[8]).isEqualTo(rows.get("case-1/good.csv")[8]);
        assertRefused(rows.get("case-1/empty.csv"), "empty");
        assertRefused(rows.get("case-1/link.csv"), "link");
        assertRefused(rows.get("sent.zip/inner.zip"), "archive within an archive");
        assertThat(rows.get("case-1/cut.x12")[3]).isEqualTo("REFUSED");
        assertThat(rows.get("case-1/cut.x12")[11] + rows.get("case-1/cut.x12")[12])
                .isNotBlank();
        assertThat(rows.values()).anySatisfy(row -> assertRefused(row, "leads outside"));
        assertThat(directory.resolve("outside.csv")).doesNotExist();
        assertThat(entries(rows.get("case-1/good.csv")[2]))
                .as("the case, the document, the bill")
                .isEqualTo(3);
    }

    private static void assertRefused(String[] row, String reason) {
        assertThat(row[3]).as(String.join(",", row)).isEqualTo("REFUSED");
        assertThat(row[12]).contains(reason);
    }

    /** The insurer leaves $150.00 to the client, who was billed $220.00. */
    @Test
    void aClientWhoIsBilledBeyondTheInsurersDecisionIsFoundOnceAPersonConfirmsTheMatch() throws Exception {
        String id = server.post("/cases", "{\"client\": {\"name\": \"Ana Example\"}, \"payerStatus\": \"INSURED\"}")
                .body()
                .path("case")
                .asString();
        Reply billed = server.post("/cases/" + id + "/bills", """
                {"provider": {"id": "npi:1234567893", "name": "Example General Hospital"}, "account": "SYN-0001",
                 "kind": "SUMMARY", "side": "FACILITY", "diagnoses": [], "lines": [],
                 "statedTotal": {"amount": "220.00", "currency": "USD"}, "mismatchAccepted": false}""");
        assertThat(billed.status()).isEqualTo(201);
        Path files = directory("decided");
        Files.copy(SYNTHETIC.resolve("synthetic-835.x12"), files.resolve("decided.x12"));
        Path report = directory.resolve("decided-report");

        assertThat(imported(files.toString(), "--case", id, "--report", report.toString()))
                .isEqualTo(1);
        String[] asked = rows(report).getFirst();
        assertThat(asked[3]).isEqualTo("NEEDS_CHOICE");
        assertThat(asked[12]).contains("doubtful-match-needs-a-person");
        assertThat(timeline(id, 3)).doesNotContain(BEYOND);
        JsonNode findings = server.send(
                        "application/octet-stream",
                        "/cases/" + id + "/documents?preview=true",
                        BodyPublishers.ofFile(files.resolve("decided.x12")))
                .body()
                .path("items")
                .get(0)
                .path("findings");
        assertThat(findings.findValuesAsString("rule"))
                .contains("client-billed-beyond-patient-responsibility", "client-billed-a-contractual-adjustment");
        assertThat(findings.findValuesAsString("grade")).containsOnly("CERTAIN");

        Path manifest = files.resolveSibling("manifest.csv");
        Files.writeString(manifest, "file,case,record,confirm\ndecided.x12," + id + ",1,1\n");
        assertThat(imported(files.toString(), "--manifest", manifest.toString(), "--report", report.toString()))
                .isZero();
        assertThat(rows(report).getFirst()[8])
                .as("the decision and both findings")
                .isEqualTo("3");
        assertThat(timeline(id, 6)).contains(BEYOND);
        JsonNode standing = server.get("/cases/" + id + "/findings?atLeast=6").body();
        assertThat(standing.path("findings").findValuesAsString("rule"))
                .containsExactlyInAnyOrder(
                        "client-billed-beyond-patient-responsibility", "client-billed-a-contractual-adjustment");
        assertThat(standing.path("findings").findValuesAsString("status")).containsOnly("OPEN");
        assertThat(standing.path("leverage")
                        .path("byGrade")
                        .path("CERTAIN")
                        .path("amount")
                        .asString())
                .as("the same dollars, for two reasons")
                .isEqualTo("70.00");
        assertThat(standing.path("findings")
                        .get(0)
                        .path("decision")
                        .path("source")
                        .toString())
                .contains("x12-835", "segment");
    }

    private static String timeline(String id, long version) {
        return server.get("/cases/" + id + "/timeline?atLeast=" + version)
                .body()
                .toString();
    }

    private static String statement(String account) {
        return "Account,Provider,Description,Amount\n%s,Example,BED,10.00\n%s,Example,TEST,5.00\n"
                .formatted(account, account);
    }

    private static Path directory(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    private static void write(Path in, String name, String content) throws IOException {
        Files.writeString(in.resolve(name), content);
    }

    /** How many events the case has. */
    private static long entries(String id) {
        return server.get("/cases/" + id + "?atLeast=3").body().path("version").asLong();
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).lines().count() : 0;
    }

    /** The report without its headers. No value of these tests holds a comma but the last. */
    private static List<String[]> rows(Path report) throws IOException {
        return Files.readAllLines(report.resolve("report.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 13))
                .toList();
    }

    private static int imported(String... options) throws IOException, InterruptedException {
        Process process = started(options);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static Process started(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dloader.main=org.writedown.batch.Import",
                "-jar",
                System.getProperty("writedown.jar"),
                "--url",
                server.url(),
                "--key-file",
                data.resolve("owner.key").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("import.log").toFile()))
                .start();
    }
}
