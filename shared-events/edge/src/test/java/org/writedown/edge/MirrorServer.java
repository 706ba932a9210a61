package org.writedown.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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

/** The edge in front of a small application of its own, over real HTTP: one for all tests of it. It lives as long as their process. */
final class MirrorServer {

    static final String GOOD = """
            {"amount": {"amount": "12400.00", "currency": "USD"}, "bill": "B1", "name": "Ada", "born": "1970-02-28",
             "channel": "FAX", "modifiers": ["25"], "code": {"system": "CPT", "code": "99285"}, "number": 3}""";

    static final HttpClient CLIENT = HttpClient.newHttpClient();

    private MirrorServer() {}

    /** Started when it is first asked for. */
    private static final class Running {

        static final Path DATA = directory();
        static final ConfigurableApplicationContext SERVER = start();

        private static Path directory() {
            try {
                return Files.createTempDirectory("writedown-edge");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ConfigurableApplicationContext start() {
            return SpringApplication.run(
                    Application.class,
                    "--server.port=0",
                    "--spring.main.banner-mode=off",
                    "--writedown.data=" + DATA,
                    "--spring.datasource.url=jdbc:h2:mem:edge;DB_CLOSE_DELAY=-1");
        }
    }

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

    static ConfigurableApplicationContext server() {
        return Running.SERVER;
    }

    /** Where the server keeps its keys; it has them once it runs. */
    static Path data() {
        server();
        return Running.DATA;
    }

    static String ownerKey() throws IOException {
        return Files.readString(data().resolve("owner.key")).strip();
    }

    static HttpResponse<String> get(String path, @Nullable String key) throws Exception {
        return CLIENT.send(request(path, key).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(String path, String json) throws Exception {
        return CLIENT.send(
                request(path, ownerKey())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(String path, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server().getEnvironment().getProperty("local.server.port") + path));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }
}
