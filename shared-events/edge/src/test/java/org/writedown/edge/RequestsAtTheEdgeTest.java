package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.edge.MirrorServer.CLIENT;
import static org.writedown.edge.MirrorServer.GOOD;
import static org.writedown.edge.MirrorServer.get;
import static org.writedown.edge.MirrorServer.ownerKey;
import static org.writedown.edge.MirrorServer.post;
import static org.writedown.edge.MirrorServer.request;
import static org.writedown.edge.MirrorServer.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is taken and handed out, how it is timed, and how failures are told. */
class RequestsAtTheEdgeTest {

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
        List<String> timed = server().getBean(MeterRegistry.class).getMeters().stream()
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
}
