package org.writedown.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.writedown.web.TestServer.Reply;

/** One server for all tests that only add cases of their own. It lives as long as the tests' process. */
final class SharedServer {

    private SharedServer() {}

    private static final class Running {

        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                TestServer server = new TestServer(Files.createTempDirectory("writedown-shared"));
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static TestServer get() {
        return Running.SERVER;
    }

    static String openCase() {
        return get().post("/cases", "{\"client\": {\"name\": \"Ada\"}, \"payerStatus\": \"INSURED\"}")
                .body()
                .path("case")
                .asString();
    }

    /** Sends a file to the case's documents. */
    static Reply send(String id, String query, byte[] file, String... headers) {
        return get().send(
                        "application/octet-stream",
                        "/cases/" + id + "/documents" + query,
                        BodyPublishers.ofByteArray(file),
                        headers);
    }

    static Reply send(String id, String query, String file, String... headers) {
        return send(id, query, file.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A file of the project's own. */
    static String resource(String name) {
        try (InputStream file = SharedServer.class.getResourceAsStream("/intake/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
