package org.writedown.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The executable jar as a process of its own, and a client of it. */
final class Server implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private final int port;
    private final Process process;

    private Server(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** Starts the server and waits until it answers. */
    static Server start(Path data, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + "-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("writedown.jar"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("WRITEDOWN_DATA", data.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        Server server = new Server(data, port, builder.start());
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> server.isUp(log));
        return server;
    }

    private boolean isUp(Path log) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
        }
        try {
            return client.send(request("/health").GET().build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the server answered. */
    record Reply(int status, JsonNode body, Map<String, List<String>> headers) {

        long version() {
            return body.path("version").asLong();
        }
    }

    Reply post(String path, String body, String... headers) {
        return send("application/json", path, BodyPublishers.ofString(body), headers);
    }

    Reply send(String mediaType, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                signed(path).header("Content-Type", mediaType).POST(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    Reply get(String path) {
        return send(signed(path).GET().build());
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    JSON.readTree(response.body()),
                    response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder signed(String path) {
        try {
            String key = Files.readString(data.resolve("owner.key")).strip();
            return request(path).header("Authorization", "Bearer " + key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(60));
    }

    /** As by {@code kill -9}: the process gets no chance to save anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As by SIGTERM; the process has to end by itself. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not stop within a minute of SIGTERM");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            client.close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
