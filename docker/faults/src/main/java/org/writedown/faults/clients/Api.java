package org.writedown.faults.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One server, as a client reaches it. */
public final class Api implements AutoCloseable {

    /** Longer than any answer may take: the longest that a client ever waits. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String url;
    private final String bearer;

    public Api(String url, String key) {
        this.url = url;
        this.bearer = "Bearer " + key;
    }

    /** With the owner's key of a data directory. */
    public static Api of(String url, Path data) {
        return of(url, data, "owner.key");
    }

    /** With the operator's key of a data directory. */
    public static Api ofOperator(String url, Path data) {
        return of(url, data, "operator.key");
    }

    private static Api of(String url, Path data, String key) {
        try {
            return new Api(url, Files.readString(data.resolve(key)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer send(Request request) {
        HttpRequest.Builder built = HttpRequest.newBuilder(URI.create(url + request.path()))
                .header("Idempotency-Key", request.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(request.body()));
        if (request.ifMatch() != null) {
            built.header("If-Match", "\"" + request.ifMatch() + "\"");
        }
        return send(built);
    }

    /** What the operator asks for. */
    public Answer post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    private Answer send(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(
                    request.timeout(PATIENCE).header("Authorization", bearer).build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    read(response.body()),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    response.headers().firstValue("ETag").orElse("").replace("\"", ""),
                    since(begun));
        } catch (IOException broken) {
            return unheard(broken.getClass().getSimpleName(), begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unheard("interrupted", begun);
        }
    }

    private static Answer unheard(String why, long begun) {
        return new Answer(0, JSON.createObjectNode(), why, "", "", since(begun));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        http.close();
    }
}
