package org.writedown.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.contract.value.FirmId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side as its own process would run it, with a store to write histories into. */
public final class QueryServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String key;
    private final String operator;

    /** @param settings further ones, as on a command line */
    public QueryServer(Path data, String database, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--writedown.data=" + data,
                "--spring.datasource.url=" + database));
        arguments.addAll(List.of(settings));
        context = SpringApplication.run(QuerySide.class, arguments.toArray(String[]::new));
        try {
            key = Files.readString(data.resolve("owner.key")).strip();
            operator = Files.readString(data.resolve("operator.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The firm of the key that requests are sent with. */
    public FirmId firm() {
        return new FirmId(bean(JdbcClient.class)
                .sql("SELECT firm FROM access_key")
                .query(String.class)
                .single());
    }

    public void record(History history) {
        record(history.events());
    }

    public void record(List<RecordedEvent> events) {
        events.forEach(this::record);
    }

    public void record(RecordedEvent event) {
        bean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "case", event.event().origin().caseId().value(), event.sequence(), event.event()));
    }

    /** Waits until every view has every event that it can fold. */
    public void settle() {
        JdbcClient jdbc = bean(JdbcClient.class);
        long events =
                jdbc.sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single();
        Views.CASES.forEach((view, table) -> Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("SELECT COALESCE(SUM(last_seq + 1), 0) FROM " + table
                                        + " WHERE generation = (SELECT generation FROM projection_view"
                                        + " WHERE view_name = '" + view + "')")
                                .query(Long.class)
                                .single()
                        == events));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, Optional.of(key));
    }

    /** As an advocate of the firm. */
    public HttpResponse<String> asAdvocate(String method, String path) {
        return send(method, path, Optional.of(key));
    }

    public HttpResponse<String> asOperator(String method, String path) {
        return send(method, path, Optional.of(operator));
    }

    /** With a body. */
    public HttpResponse<String> asOperator(String method, String path, String json) {
        return send(method, path, Optional.of(operator), HttpRequest.BodyPublishers.ofString(json));
    }

    public HttpResponse<String> asStranger(String method, String path) {
        return send(method, path, Optional.empty());
    }

    private HttpResponse<String> send(String method, String path, Optional<String> bearer) {
        return send(method, path, bearer, HttpRequest.BodyPublishers.noBody());
    }

    private HttpResponse<String> send(
            String method, String path, Optional<String> bearer, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                .header("Content-Type", "application/json")
                .method(method, body);
        bearer.ifPresent(one -> request.header("Authorization", "Bearer " + one));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
