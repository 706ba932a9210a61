package org.writedown.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that carry the key, and JSON that comes back. */
public final class Http {

    /** Longer than any request of this server takes; a connection that hangs is given up. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String url;
    private final String key;

    public Http(String url, String key) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.key = key;
    }

    /** The key that a server wrote into its data directory. */
    public static String keyIn(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    public Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public Reply post(String path, Object body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return send(
                headed(request, headers).POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
    }

    /** @param headers names and values in turn */
    public Reply post(String path, BodyPublisher body, String... headers) throws IOException, InterruptedException {
        return send(headed(request(path), headers).POST(body));
    }

    private static HttpRequest.Builder headed(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(LONGEST).header("Authorization", "Bearer " + key);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
        Duration retry = response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
        return new Reply(response.statusCode(), parsed(response), retry);
    }

    private JsonNode parsed(HttpResponse<byte[]> response) throws IOException {
        try {
            return json.readTree(response.body());
        } catch (JacksonException foreign) {
            throw new IOException("what answers at " + url + " is no Writedown server", foreign);
        }
    }
}
