package org.writedown.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On PostgreSQL, which outlives the server that is killed. */
class PostgresDurabilityIT extends DurabilityContract {

    private EmbeddedPostgres postgres;

    @BeforeEach
    void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    Map<String, String> database() {
        return Map.of(
                "WRITEDOWN_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "WRITEDOWN_DB_USER", "postgres",
                "WRITEDOWN_DB_PASSWORD", "postgres");
    }
}
