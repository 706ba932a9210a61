package org.writedown.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.writedown.cases.state.CaseEvolver;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.CaseState;
import org.writedown.commandside.CommandSide;
import org.writedown.contract.event.CaseEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The write side over real HTTP, on a database in memory. */
final class TestServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final Path data;
    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class Application {}

    TestServer(Path data, String... settings) {
        this.data = data;
        this.context = SpringApplication.run(
                Application.class,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--spring.main.banner-mode=off",
                                        "--writedown.data=" + data,
                                        "--spring.datasource.url=" + database),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** The database that the server uses, which outlives it. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(database, "sa", "");
    }

    record Reply(int status, JsonNode body, Map<String, List<String>> headers) {

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
                    .map(List::getFirst);
        }

        /** Of a file's answer: a bill or remittance by its number in the file. */
        JsonNode item(int number) {
            return body.path("items").get(number - 1);
        }

        /** What the first bill of a file charges. */
        String charged() {
            return item(1).path("amounts").path("charged").path("amount").asString();
        }
    }

    Reply post(String path, String body, String... headers) {
        return send("application/json", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    Reply get(String path) {
        return request("GET", "*/*", ownerKey(), path, HttpRequest.BodyPublishers.noBody());
    }

    /** As the operator asks. */
    Reply operatorGets(String path) {
        return request("GET", "*/*", key("operator.key"), path, HttpRequest.BodyPublishers.noBody());
    }

    /** As the operator sends a file. */
    Reply operatorSends(String path, byte[] file) {
        return request(
                "POST",
                "application/octet-stream",
                key("operator.key"),
                path,
                HttpRequest.BodyPublishers.ofByteArray(file));
    }

    Reply put(String path, String body) {
        return request("PUT", "application/json", ownerKey(), path, HttpRequest.BodyPublishers.ofString(body));
    }

    Reply delete(String path) {
        return request("DELETE", "application/json", ownerKey(), path, HttpRequest.BodyPublishers.noBody());
    }

    Reply send(String mediaType, String path, HttpRequest.BodyPublisher body, String... headers) {
        return request("POST", mediaType, ownerKey(), path, body, headers);
    }

    private Reply request(
            String method,
            String mediaType,
            String key,
            String path,
            HttpRequest.BodyPublisher body,
            String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", mediaType)
                    .method(method, body);
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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

    /** The first line of the answer to a request that is never finished. */
    String raw(String request, String header) throws IOException {
        int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + ownerKey()
                    + "\r\nContent-Type: application/octet-stream\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** What was handed out, byte for byte. */
    HttpResponse<byte[]> get(String path, String key) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                    .header("Authorization", "Bearer " + key)
                    .GET()
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String ownerKey() {
        return key("owner.key");
    }

    private String key(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** How many events the case has. */
    long events(String caseId) {
        return context.getBean(EventStore.class).readEvents(caseId).asStream().count();
    }

    /** What was recorded last. */
    CaseEvent lastEvent(String caseId) {
        return history(caseId).getLast();
    }

    /** The case as its events tell it. */
    CaseFile file(String caseId) {
        CaseState state = CaseState.initial();
        for (CaseEvent event : history(caseId)) {
            state = CaseEvolver.evolve(state, event);
        }
        return CaseRecords.file(state).orElseThrow();
    }

    private List<CaseEvent> history(String caseId) {
        return context.getBean(EventStore.class)
                .readEvents(caseId)
                .asStream()
                .map(message -> (CaseEvent) message.getPayload())
                .toList();
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
