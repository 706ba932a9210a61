package org.writedown.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process whose clock is far from its database's says so, wherever it is asked how it is; it goes on all the same. */
class ClockHealthTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicReference<Duration> WRONG = new AtomicReference<>(Duration.ZERO);

    private static @TempDir Path data;
    private static ConfigurableApplicationContext server;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(EdgeConfiguration.class)
    static class Application {

        @Bean
        DataSource dataSource() {
            return new DriverManagerDataSource("jdbc:h2:mem:clock;DB_CLOSE_DELAY=-1");
        }

        @Bean
        Clock clock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(WRONG.get());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException("nobody asks for " + zone);
                }
            };
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
    void right() {
        WRONG.set(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {-4, 0, 4})
    void aLittleIsNoMatter(int seconds) throws Exception {
        WRONG.set(Duration.ofSeconds(seconds));

        assertThat(get("/health", "").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health", "operator").body()).contains("\"clock\":{\"details\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-120, -7, 7, 120})
    void moreThanFiveSecondsIsDown(int seconds) throws Exception {
        WRONG.set(Duration.ofSeconds(seconds));

        HttpResponse<String> health = get("/health", "");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(health.body()).isEqualTo("{\"status\":\"DOWN\"}");

        HttpResponse<String> actuator = get("/actuator/health", "operator");
        assertThat(actuator.statusCode()).isEqualTo(503);
        assertThat(actuator.body()).contains("ahead of the database", "PT" + (seconds < 0 ? "-" : ""));
        assertThat(get("/actuator/health", "").body()).doesNotContain("ahead");
    }

    /** All processes would leave at once if it were the database's clock that is wrong. */
    @Test
    void readinessDoesNotAsk() throws Exception {
        WRONG.set(Duration.ofMinutes(2));

        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness", "").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path, String who) throws IOException, InterruptedException {
        String port = server.getBean(Environment.class).getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!who.isEmpty()) {
            String key = Files.readString(data.resolve(who + ".key")).strip();
            request.header("Authorization", "Bearer " + key);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
