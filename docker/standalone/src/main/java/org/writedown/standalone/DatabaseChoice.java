package org.writedown.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.writedown.ledger.EmbeddedDatabase;

/**
 * The PostgreSQL of {@code WRITEDOWN_DB_URL}, {@code _USER} and {@code _PASSWORD}; without them the
 * embedded database in the data directory.
 */
final class DatabaseChoice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.containsProperty("spring.datasource.url")) {
            environment.getPropertySources().addLast(new MapPropertySource("database", choose(environment)));
        }
    }

    private static Map<String, Object> choose(ConfigurableEnvironment environment) {
        Map<String, Object> chosen = new HashMap<>();
        String url = environment.getProperty("writedown.db.url");
        if (url == null) {
            Path directory = dataDirectory(environment);
            EmbeddedDatabase.compact(directory);
            chosen.put("spring.datasource.url", EmbeddedDatabase.url(directory));
            chosen.put("spring.datasource.username", EmbeddedDatabase.USER);
        } else {
            chosen.put("spring.datasource.url", url);
            chosen.put("spring.datasource.username", environment.getProperty("writedown.db.user", ""));
            chosen.put("spring.datasource.password", environment.getProperty("writedown.db.password", ""));
        }
        return chosen;
    }

    private static Path dataDirectory(ConfigurableEnvironment environment) {
        try {
            return Files.createDirectories(Path.of(environment.getProperty("writedown.data", "data")));
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory cannot be made", e);
        }
    }
}
