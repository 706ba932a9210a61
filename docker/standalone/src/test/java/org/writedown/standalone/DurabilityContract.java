package org.writedown.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.standalone.Server.Reply;

/** What an acknowledgement is worth: the same promises on every database, against the real jar. */
abstract class DurabilityContract {

    private static final String OPENING = """
            {"client": {"name": "Ada Lovelace"}, "payerStatus": "SELF_PAY"}""";

    @TempDir
    Path directory;

    /** Environment that names the database, beside the data directory. */
    abstract Map<String, String> database() throws IOException;

    private Server start() throws IOException {
        return Server.start(directory.resolve("data"), database());
    }

    @Test
    void aRestartLosesNothingAndRemembersAnswers() throws Exception {
        Reply opened;
        try (Server server = start()) {
            opened = server.post("/cases", OPENING, "Idempotency-Key", "first");
            assertThat(opened.status()).isEqualTo(201);
        }
        String id = opened.body().path("case").asString();
        try (Server server = start()) {
            Reply again = server.post("/cases", OPENING, "Idempotency-Key", "first");
            assertThat(again.body()).isEqualTo(opened.body());
            Reply note = note(server, id, "\"1\"");
            assertThat(note.status()).as("at the version before the restart").isEqualTo(201);
            assertThat(note.version()).isEqualTo(2);
        }
    }

    @Test
    void killingTheServerLosesNothingThatWasAcknowledged() throws Exception {
        Server killed = start();
        String id = killed.post("/cases", OPENING).body().path("case").asString();
        long acknowledged = 1;
        for (int i = 0; i < 50; i++) {
            Reply note = note(killed, id, "\"" + acknowledged + "\"");
            assertThat(note.status()).isEqualTo(201);
            acknowledged = note.version();
        }
        killed.kill();

        try (Server server = start()) {
            Reply next = note(server, id, "\"" + acknowledged + "\"");
            assertThat(next.status()).as(next.body().toString()).isEqualTo(201);
            assertThat(next.version()).isEqualTo(acknowledged + 1);
        }
    }

    @Test
    void ofClientsThatRaceOneWinsEachVersion() throws Exception {
        try (Server server = start();
                ExecutorService clients = Executors.newFixedThreadPool(8)) {
            String id = server.post("/cases", OPENING).body().path("case").asString();
            List<Callable<Reply>> racers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                racers.add(() -> note(server, id, "\"1\""));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Reply> racer : clients.invokeAll(racers)) {
                statuses.add(racer.get().status());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409, 412);
            assertThat(note(server, id, "\"2\"").version())
                    .as("none was lost or doubled")
                    .isEqualTo(3);
        }
    }

    @Test
    void theSameKeySentByManyAtOnceDoesItOnce() throws Exception {
        try (Server server = start();
                ExecutorService clients = Executors.newFixedThreadPool(8)) {
            List<Callable<Reply>> same = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                same.add(() -> server.post("/cases", OPENING, "Idempotency-Key", "at-once"));
            }
            List<String> answers = new ArrayList<>();
            for (Future<Reply> reply : clients.invokeAll(same)) {
                answers.add(reply.get().status() + " " + reply.get().body());
            }
            assertThat(answers.stream().distinct()).hasSize(1);
            assertThat(answers.getFirst()).startsWith("201 ");
        }
    }

    private static Reply note(Server server, String id, String version) {
        return server.post("/cases/" + id + "/notes", "{\"text\": \"called the client\"}", "If-Match", version);
    }
}
