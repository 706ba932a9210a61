package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.edge.MirrorServer.data;
import static org.writedown.edge.MirrorServer.get;
import static org.writedown.edge.MirrorServer.ownerKey;
import static org.writedown.edge.MirrorServer.request;
import static org.writedown.edge.MirrorServer.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** Who is let in, with which key, and to what. */
class CallersTest {

    @Test
    void theFirstStartWritesTheOwnersKeyForTheOwnerOnly() throws IOException {
        Path file = data().resolve("owner.key");
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
        Path file = data().resolve("operator.key");
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
    void theServerListensOnTheLoopbackOnly() {
        assertThat(server().getBean(Environment.class).getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }
}
