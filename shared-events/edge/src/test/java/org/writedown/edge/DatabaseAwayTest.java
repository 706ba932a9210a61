package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
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
    private static final AtomicReference<String> AWAY = new AtomicReference<>("");

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
                    if (!AWAY.get().isEmpty()) {
                        throw new SQLTransientConnectionException("select 1: jdbc:h2 is away", AWAY.get());
                    }
                    return super.getConnection();
                }
            };
        }
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
                Application.class, "--server.port=0", "--spring.main.banner-mode=off", "--writedown.data=" + data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void back() {
        AWAY.set("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "53300", "53100", "90098"})
    void theKeyCannotBeLookedUpAndTheClientIsToldToComeAgain(String state) throws Exception {
        AWAY.set(state);
        HttpResponse<String> answer = get("/read");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:writedown:problem:busy").doesNotContain("jdbc", "select", "SQL");
    }

    @Test
    void theHealthOfTheServerSaysSoToo() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        AWAY.set("08001");
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
