package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A database that is away is no failure of the server: the client is told to come again, and nothing of the inside. */
class DatabaseAwayTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** What every statement fails with; null when all is well. */
    private static final AtomicReference<@Nullable SQLException> AWAY = new AtomicReference<>();

    private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement");

    private static @TempDir Path data;
    private static ConfigurableApplicationContext server;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({EdgeConfiguration.class, Reader.class})
    static class Application {

        @Bean
        DataSource dataSource() {
            return new DelegatingDataSource(new DriverManagerDataSource("jdbc:h2:mem:away;DB_CLOSE_DELAY=-1")) {
                @Override
                public Connection getConnection() throws SQLException {
                    return failing(super.getConnection());
                }
            };
        }
    }

    private static Connection failing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                DatabaseAwayTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    SQLException away = AWAY.get();
                    if (away != null && STATEMENTS.contains(method.getName())) {
                        throw away;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @RestController
    static class Reader {

        private final JdbcClient jdbc;

        Reader(DataSource dataSource) {
            jdbc = JdbcClient.create(dataSource);
        }

        @GetMapping("/read")
        int read() {
            return jdbc.sql("select 1").query(Integer.class).single();
        }
    }

    @BeforeAll
    static void start() {
        server = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--writedown.data=" + data,
                "--writedown.keys.remembered=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void back() {
        AWAY.set(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "53300", "53100", "25P03", "55P03", "90098", "90031"})
    void theKeyCannotBeLookedUpAndTheClientIsToldToComeAgain(String state) throws Exception {
        AWAY.set(new SQLException("select 1: jdbc:h2 is away", state));
        busy(get("/read"));
    }

    /** As H2 tells it: a general error, and only its cause says what happened. */
    @Test
    void theFileUnderTheDatabaseCannotBeWritten() throws Exception {
        IOException full = new IOException("No space left on device: /data/writedown.mv.db");
        AWAY.set(new SQLException(
                "General error: select 1", "HY000", 50_000, new IllegalStateException("jdbc: writing failed", full)));
        busy(get("/read"));
    }

    @Test
    void aFailureOfOursIsNoneOfTheDatabase() throws Exception {
        AWAY.set(new SQLException("select 1", "42601"));
        HttpResponse<String> answer = get("/read");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("jdbc", "select", "SQL");
    }

    private static void busy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:writedown:problem:busy").doesNotContain("jdbc", "select", "SQL");
    }

    @Test
    void theHealthOfTheServerSaysSoToo() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        AWAY.set(new SQLException("select 1: jdbc:h2 is away", "08001"));
        HttpResponse<String> answer = get("/health");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).doesNotContain("jdbc", "select", "SQL");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = server.getBean(Environment.class).getProperty("local.server.port");
        String key = Files.readString(data.resolve("owner.key")).strip();
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + key)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
