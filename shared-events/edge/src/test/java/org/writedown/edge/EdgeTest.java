package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Channel;
import org.writedown.contract.value.DiagnosisCode;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.identity.Caller;

/** The edge in front of a small application of its own, over real HTTP. */
class EdgeTest {

    private static final String GOOD = """
            {"amount": {"amount": "12400.00", "currency": "USD"}, "bill": "B1", "name": "Ada", "born": "1970-02-28",
             "channel": "FAX", "modifiers": ["25"], "code": {"system": "CPT", "code": "99285"}, "number": 3}""";

    private static @TempDir Path data;
    private static ConfigurableApplicationContext server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({EdgeConfiguration.class, Mirror.class})
    static class Application {}

    @RestController
    static class Mirror {

        record Body(
                Money amount,
                BillId bill,
                Sensitive<String> name,
                @Nullable Sensitive<LocalDate> born,
                Channel channel,
                List<Modifier> modifiers,
                @Nullable ProcedureCode code,
                @Nullable LocalDate day,
                boolean yes,
                int number,
                @Nullable RevenueCode revenue,
                List<DiagnosisCode> diagnoses) {}

        @PostMapping("/mirror/{bill}")
        Body mirror(@PathVariable BillId bill, @RequestBody Body body) {
            return body;
        }

        @GetMapping("/who")
        Caller who(Caller caller) {
            return caller;
        }

        @GetMapping("/operations/who")
        String operator(Principal operator) {
            return operator.getName();
        }

        @GetMapping("/failing")
        String failing() {
            throw new IllegalStateException("Mrs Lovelace owes $5");
        }
    }

    @BeforeAll
    static void start() {
        server = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--writedown.data=" + data,
                "--spring.datasource.url=jdbc:h2:mem:edge;DB_CLOSE_DELAY=-1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstStartWritesTheOwnersKeyForTheOwnerOnly() throws IOException {
        Path file = data.resolve("owner.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).matches("wd_[A-Za-z0-9_-]{43}\n");
    }

    @Test
    void aKnownKeyIsACaller() throws Exception {
        assertThat(get("/who", ownerKey()).body()).matches("\\{\"firm\":\"firm-[0-9a-f]{16}\",\"actor\":\"owner\"}");
    }

    @Test
    void noRequestIsAnonymous() throws Exception {
        HttpResponse<String> none = get("/who", null);
        HttpResponse<String> wrong = get("/who", "wd_wrong");
        assertThat(List.of(
                        none.statusCode(),
                        wrong.statusCode(),
                        get("/nowhere", null).statusCode()))
                .containsOnly(401);
        assertThat(none.body()).contains("urn:writedown:problem:unauthenticated");
        assertThat(none.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(wrong.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
    }

    @Test
    void theOperatorIsAnotherKeyAndReadsNothingOfAFirm() throws Exception {
        Path file = data.resolve("operator.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String operator = Files.readString(file).strip();

        assertThat(operator).isNotEqualTo(ownerKey());
        assertThat(get("/operations/who", operator).body()).matches("operator-[0-9a-f]{8}");
        assertThat(get("/who", operator).statusCode()).isEqualTo(403);
        assertThat(get("/nowhere", operator).statusCode()).isEqualTo(403);
        HttpResponse<String> refused = get("/operations/who", ownerKey());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:writedown:problem:forbidden");
        assertThat(get("/operations/who", null).statusCode()).isEqualTo(401);
        assertThat(get("/operations/nowhere", ownerKey()).statusCode()).isEqualTo(403);
    }

    @Test
    void healthAndTheDescriptionAreOpen() throws Exception {
        assertThat(get("/health", null).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/v3/api-docs", null).body()).contains("\"openapi\"", "/mirror/{bill}", "12400.00");
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> page = following.send(request("/", null).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
    }

    @Test
    void valuesAreReadAndWrittenInTheirShortForms() throws Exception {
        HttpResponse<String> mirrored = post("/mirror/B1", GOOD);
        assertThat(mirrored.body()).isEqualTo("""
                {"amount":{"amount":"12400.00","currency":"USD"},"bill":"B1","name":"Ada","born":"1970-02-28",\
                "channel":"FAX","modifiers":["25"],"code":{"system":"CPT","code":"99285"},"day":null,"yes":false,\
                "number":3,"revenue":null,"diagnoses":[]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"system": "CPT", "code": "99285"}   | {"system": "HCPCS", "code": " j3490 "}  | "code":{"system":"HCPCS","code":"J3490"}
                    ["25"]                               | ["lt", " 25"]                           | "modifiers":["LT","25"]
                    "revenue": "0450"                    | "revenue": "450 "                       | "revenue":"0450"
                    "code": "M545"                       | "code": "m54.5"                         | "diagnoses":[{"system":"ICD_10_CM","code":"M545"}]
                    """)
    void codesAreReadAsWhatTheyAreHoweverTheyAreWritten(String plain, String written, String read) throws Exception {
        HttpResponse<String> mirrored =
                post("/mirror/B1", GOOD.replace("\"number\": 3}", """
                "number": 3, "revenue": "0450", "diagnoses": [{"system": "ICD_10_CM", "code": "M545"}]}""").replace(plain, written));

        assertThat(mirrored.body()).contains(read);
    }

    @Test
    void anAbsentListIsEmpty() throws Exception {
        assertThat(post("/mirror/B1", GOOD.replace("\"modifiers\": [\"25\"], ", ""))
                        .body())
                .contains("\"modifiers\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "12400.00"             | 12400                | amount.amount   | text
                    "12400.00"             | "-1.00"              | amount.amount   | negative
                    "12400.00"             | "1.001"              | amount.amount   | decimals
                    "12400.00"             | "10000000000.01"     | amount.amount   | ten billion
                    "12400.00"             | "999999999999999"    | amount.amount   | ten billion
                    "12400.00"             | "1e9"                | amount.amount   | decimal text
                    "USD"                  | "dollars"            | amount.currency | ISO 4217
                    "B1"                   | "C1"                 | bill            | not an id
                    "B1"                   | 1                    | bill            | text
                    "Ada"                  | ""                   | name            | characters
                    "Ada"                  | 5                    | name            | text
                    "Ada"                  | null                 | name            | required
                    "1970-02-28"           | "1970-02-30"         | born            | date
                    "1970-02-28"           | 7000                 | born            | date
                    "FAX"                  | "TELEX"              | channel         | PORTAL
                    "FAX"                  | 1                    | channel         | one of
                    ["25"]                 | ["25", "x"]          | modifiers[1]    | modifier
                    ["25"]                 | [null]               | modifiers[0]    | required
                    ["25"]                 | "25"                 | modifiers       | list
                    "CPT"                  | "SNOMED"             | code.system     | HCPCS
                    "CPT"                  | "ICD_10_CM"          | code            | codes diagnoses
                    "name": "Ada"          | "name": "Ada", "nome": "A" | nome      | no field 'nome'
                    3                      | "3"                  | number          | whole number
                    3                      | 3.5                  | number          | whole number
                    3                      | 99999999999          | number          | whole number
                    """)
    void whatIsWrongIsSaidWithItsField(String good, String bad, String field, String words) throws Exception {
        HttpResponse<String> refused = post("/mirror/B1", GOOD.replace(good, bad));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body())
                .contains("urn:writedown:problem:malformed-input", "\"field\":\"" + field + "\"", words);
    }

    @Test
    void malformedJsonSaysWhere() throws Exception {
        HttpResponse<String> refused = post("/mirror/B1", "{\"amount\": {");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not well-formed JSON at line 1");
        assertThat(post("/mirror/B1", GOOD.replace("{\"amount\": {", "{\"bill\": \"B1\", \"amount\": {"))
                        .statusCode())
                .as("a field twice")
                .isEqualTo(400);
        assertThat(post("/mirror/B1", GOOD + "x").statusCode())
                .as("something after the end")
                .isEqualTo(400);
        assertThat(post("/mirror/B1", "").statusCode()).as("nothing").isEqualTo(400);
    }

    @Test
    void aPathIsCheckedToo() throws Exception {
        HttpResponse<String> refused = post("/mirror/one", GOOD);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"bill\"", "B1, B2");
    }

    @Test
    void tooMuchIsRefusedWithAndWithoutALength() throws Exception {
        byte[] fifty = new byte[50_000_000];
        Arrays.fill(fifty, (byte) ' ');
        HttpResponse<String> declared = CLIENT.send(
                request("/mirror/B1", ownerKey())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(fifty))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> chunked = CLIENT.send(
                request("/mirror/B1", ownerKey())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(fifty)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(List.of(declared.statusCode(), chunked.statusCode())).containsOnly(413);
        assertThat(chunked.body()).contains("urn:writedown:problem:too-large", "1048576 bytes");
    }

    @Test
    void aBodyOfJustTheLimitIsTakenAndOneByteMoreIsNot() throws Exception {
        String most = GOOD + " ".repeat(1_048_576 - GOOD.length());
        assertThat(post("/mirror/B1", most).statusCode()).isEqualTo(200);
        assertThat(post("/mirror/B1", most + " ").statusCode()).isEqualTo(413);
    }

    @Test
    void anAnswerGoesOutInOnePieceAndALargeOneWhole() throws Exception {
        HttpResponse<String> small = post("/mirror/B1", GOOD);
        assertThat(small.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(small.headers().firstValueAsLong("Content-Length"))
                .hasValue(small.body().length());

        String name = "a".repeat(20_000);
        assertThat(post("/mirror/B1", GOOD.replace("Ada", name)).body()).contains("\"name\":\"" + name + "\"");
    }

    @Test
    void requestsAreTimedAndTheStepsOfTheirSecurityAreNot() throws Exception {
        get("/who", ownerKey());
        List<String> timed = server.getBean(MeterRegistry.class).getMeters().stream()
                .map(meter -> meter.getId().getName())
                .toList();
        assertThat(timed)
                .contains("http.server.requests")
                .noneMatch(name -> name.startsWith("spring.security") || name.equals("http.server.requests.active"));
    }

    @Test
    void whatDoesNotExistIsAProblemToo() throws Exception {
        assertThat(get("/nowhere", ownerKey()).statusCode()).isEqualTo(404);
        assertThat(get("/mirror/B1", ownerKey()).statusCode()).isEqualTo(405);
        HttpResponse<String> media = CLIENT.send(
                request("/mirror/B1", ownerKey())
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(media.statusCode()).isEqualTo(415);
        assertThat(media.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aFailureOfOursTellsNothingButItsId() throws Exception {
        HttpResponse<String> failed = get("/failing", ownerKey());
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("\"incident\":").doesNotContain("Lovelace", "IllegalState");
    }

    @Test
    void theServerListensOnTheLoopbackOnly() {
        assertThat(server.getBean(Environment.class).getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }

    private static String ownerKey() throws IOException {
        return Files.readString(data.resolve("owner.key")).strip();
    }

    private static HttpResponse<String> get(String path, @Nullable String key) throws Exception {
        return CLIENT.send(request(path, key).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String json) throws Exception {
        return CLIENT.send(
                request(path, ownerKey())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + path));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }
}
