package org.writedown.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.standalone.Server.Reply;
import tools.jackson.databind.JsonNode;

/** What an acknowledgement is worth: the same promises on every database, against the real jar. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DurabilityContract {

    static final String OPENING = """
            {"client": {"name": "Ada Lovelace"}, "payerStatus": "SELF_PAY"}""";

    private static final int CLIENTS = 8;

    Server server;

    private Path data;

    /** Environment that names the database, beside the data directory. */
    abstract Map<String, String> database() throws IOException;

    @BeforeAll
    void startFirst(@TempDir Path directory) throws IOException {
        data = directory.resolve("data");
        start();
    }

    private void start() throws IOException {
        server = Server.start(data, database());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aRestartLosesNothingAndRemembersAnswers() throws Exception {
        Reply opened = server.post("/cases", OPENING, "Idempotency-Key", "first");
        assertThat(opened.status()).isEqualTo(201);
        String id = opened.body().path("case").asString();
        JsonNode balance = server.get("/cases/" + id + "/balance?atLeast=1").body();

        server.close();
        start();

        assertThat(server.post("/cases", OPENING, "Idempotency-Key", "first").body())
                .isEqualTo(opened.body());
        assertThat(server.get("/cases/" + id + "/balance?atLeast=1").body()).isEqualTo(balance);
        assertThat(note(id, 1).version()).isEqualTo(2);
    }

    @Test
    void killingTheServerLosesNothingThatWasAcknowledged() throws Exception {
        String id = open();
        long acknowledged = 1;
        for (int i = 0; i < 50; i++) {
            acknowledged = note(id, acknowledged).version();
        }
        assertThat(acknowledged).isEqualTo(51);

        server.kill();
        start();

        Reply next = note(id, acknowledged);
        assertThat(next.status()).as(next.body().toString()).isEqualTo(201);
        assertThat(next.version()).isEqualTo(acknowledged + 1);
        assertThat(entries(id, next.version())).isEqualTo(next.version());
    }

    @Test
    void ofClientsThatRaceOneWinsAVersion() throws Exception {
        String id = open();
        List<Reply> replies = atOnce(() -> note(id, 1));
        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
        assertThat(replies).extracting(Reply::status).isSubsetOf(201, 409, 412);
        assertThat(entries(id, 2)).as("none lost, none doubled").isEqualTo(2);
    }

    @Test
    void clientsThatDoNotMindTheVersionAllGetThrough() throws Exception {
        String id = open();
        List<Reply> replies = atOnce(() -> server.post("/cases/" + id + "/notes", "{\"text\": \"hello\"}"));
        assertThat(replies).extracting(Reply::version).doesNotHaveDuplicates();
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(entries(id, 1 + CLIENTS)).isEqualTo(1 + CLIENTS);
    }

    @Test
    void theSameKeySentByManyAtOnceDoesItOnce() throws Exception {
        List<Reply> replies = atOnce(() -> server.post("/cases", OPENING, "Idempotency-Key", "at-once"));
        assertThat(replies.stream()
                        .map(reply -> reply.status() + " " + reply.body())
                        .distinct())
                .hasSize(1);
        assertThat(replies.getFirst().status()).isEqualTo(201);
    }

    @Test
    void whatWasAcknowledgedCanBeReadAtOnce() {
        String id = open();
        for (long version = 2; version < 20; version++) {
            note(id, version - 1);
            assertThat(entries(id, version)).isEqualTo(version);
        }
    }

    String open() {
        return server.post("/cases", OPENING).body().path("case").asString();
    }

    private Reply note(String id, long version) {
        return server.post(
                "/cases/" + id + "/notes", "{\"text\": \"called the client\"}", "If-Match", "\"" + version + "\"");
    }

    /** How many steps the case has, once its view shows the version. */
    long entries(String id, long version) {
        Reply shown = server.get("/cases/" + id + "?atLeast=" + version);
        assertThat(shown.status()).as(shown.body().toString()).isEqualTo(200);
        assertThat(shown.version()).isEqualTo(version);
        return server.get("/cases/" + id + "/replay?limit=100")
                .body()
                .path("items")
                .size();
    }

    private static List<Reply> atOnce(Callable<Reply> request) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : clients.invokeAll(Collections.nCopies(CLIENTS, request))) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
