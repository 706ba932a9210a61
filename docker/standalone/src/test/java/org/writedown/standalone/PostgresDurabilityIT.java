package org.writedown.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** On PostgreSQL, which outlives the server that is killed. */
class PostgresDurabilityIT extends DurabilityContract {

    private @Nullable EmbeddedPostgres postgres;

    /** Started with the first server, and the same for every further one. */
    @Override
    Map<String, String> database() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start();
        }
        return Map.of(
                "WRITEDOWN_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "WRITEDOWN_DB_USER", "postgres",
                "WRITEDOWN_DB_PASSWORD", "postgres");
    }

    @Override
    @AfterAll
    void stop() throws IOException {
        super.stop();
        postgres.close();
    }
}
