package org.writedown.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.web.TestServer.Reply;

/** What a client hears while the ledger cannot take its command, and that nothing is half done. */
class TroubledLedgerTest {

    private static final String OPENING = """
            {"client": {"name": "Ada Lovelace"}, "payerStatus": "SELF_PAY"}""";

    private static final String NOTE = """
            {"text": "Called, was put on hold."}""";

    private static final String WRITING = """
            select count(*) from information_schema.sessions
            where session_id <> session_id() and executing_statement like 'insert into domain_event%'
            """;

    private static final int MOST_WAITING = 2;

    private @TempDir Path data;
    private TestServer server;
    private ExecutorService clients;

    @BeforeEach
    void start() {
        server = new TestServer(data, "--writedown.ledger.waiting=" + MOST_WAITING);
        clients = Executors.newCachedThreadPool();
    }

    @AfterEach
    void stop() {
        server.close();
        clients.close();
    }

    private String openCase() {
        return server.post("/cases", OPENING).body().path("case").asString();
    }

    @Test
    void aFullQueueIs503AndTheSameRequestIsTakenLater() throws Exception {
        String held = openCase();
        String refused = openCase();
        List<Future<Reply>> waiting = new ArrayList<>();
        Reply busy;
        try (Connection other = server.connection()) {
            holdNextVersion(other, held);
            waiting.add(note(held));
            await().until(() -> written(other, WRITING) == 1);
            for (int n = 0; n < MOST_WAITING; n++) {
                waiting.add(clients.submit(() -> server.post("/cases", OPENING)));
            }
            busy = refusedOnce(refused);
            other.rollback();
        }

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).hasValue("1");
        assertThat(busy.body().path("type").asString()).isEqualTo("urn:writedown:problem:busy");
        for (Future<Reply> one : waiting) {
            assertThat(one.get().status()).isEqualTo(201);
        }
        assertThat(server.events(refused)).isEqualTo(1);
        assertThat(server.post("/cases/" + refused + "/notes", NOTE, "Idempotency-Key", "refused-1")
                        .status())
                .isEqualTo(201);
        assertThat(server.events(refused)).isEqualTo(2);
    }

    /** Until the queue is full: the others are on their way when this is called. */
    private Reply refusedOnce(String caseId) {
        return await().until(
                        () -> {
                            Future<Reply> sent = clients.submit(() ->
                                    server.post("/cases/" + caseId + "/notes", NOTE, "Idempotency-Key", "refused-1"));
                            return sent.get();
                        },
                        reply -> reply.status() == 503);
    }

    private Future<Reply> note(String caseId) {
        return clients.submit(() -> server.post("/cases/" + caseId + "/notes", NOTE));
    }

    /** A row that is not committed, which the command's own row must wait for. */
    private static void holdNextVersion(Connection connection, String caseId) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("""
                insert into domain_event
                  (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
                select random_uuid(), case_id, sequence_number + 1, firm, event_type, revision, payload, metadata,
                       recorded_at
                from domain_event where case_id = ?
                """)) {
            insert.setString(1, caseId);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static long written(Connection connection, String count) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(count)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIs503AndNothingOfItIsTold() {
        String caseId = openCase();
        server.bean(HikariDataSource.class).close();

        Reply reply = server.post("/cases/" + caseId + "/notes", NOTE);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).hasValue("5");
        assertThat(reply.body().path("type").asString()).isEqualTo("urn:writedown:problem:busy");
        assertThat(reply.body().toString())
                .doesNotContainIgnoringCase("sql")
                .doesNotContain("select", "insert", "Hikari");
    }

    @Test
    void whatTheLedgerDoesNotKeepIsTheRequestsFaultAndFailsNobodyElse() throws SQLException {
        String caseId = openCase();
        try (Connection connection = server.connection();
                var statement = connection.createStatement()) {
            statement.execute("alter table domain_event add constraint short check (octet_length(payload) < 1000)");
        }

        Reply refused = server.post("/cases/" + caseId + "/notes", "{\"text\": \"" + "long ".repeat(300) + "\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("the-ledger-keeps-it");
        assertThat(server.post("/cases/" + caseId + "/notes", NOTE)
                        .body()
                        .path("version")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void aServerThatStopsHasStoredWhateverItAcknowledged() throws Exception {
        List<String> cases = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            cases.add(openCase());
        }
        AtomicBoolean stopped = new AtomicBoolean();
        List<Future<Integer>> acknowledged = new ArrayList<>();
        for (String caseId : cases) {
            acknowledged.add(clients.submit(() -> acknowledged(caseId, stopped)));
        }
        await().until(() -> server.events(cases.getFirst()) > 5);
        server.close();
        stopped.set(true);

        try (Connection connection = server.connection()) {
            for (int n = 0; n < cases.size(); n++) {
                long notes = written(
                        connection, "select count(*) - 1 from domain_event where case_id = '" + cases.get(n) + "'");
                assertThat(notes)
                        .isBetween(
                                (long) acknowledged.get(n).get(),
                                acknowledged.get(n).get() + 1L);
            }
        }
    }

    /** How many notes were acknowledged until the server was gone. */
    private int acknowledged(String caseId, AtomicBoolean stopped) {
        int count = 0;
        while (!stopped.get()) {
            try {
                count += server.post("/cases/" + caseId + "/notes", NOTE).status() == 201 ? 1 : 0;
            } catch (UncheckedIOException gone) {
                return count;
            }
        }
        return count;
    }
}
