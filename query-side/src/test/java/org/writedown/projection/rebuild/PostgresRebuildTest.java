package org.writedown.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.projection.QueryServer;
import org.writedown.projection.RandomHistories;
import org.writedown.projection.TestPostgres;
import org.writedown.projection.ViewStore;
import org.writedown.projection.Views;
import org.writedown.projection.rebuild.RebuildProgress.Phase;

class PostgresRebuildTest extends RebuildContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    String database() {
        return TestPostgres.url("rebuild_" + COUNT.incrementAndGet());
    }

    @Override
    void leaveHalf(JdbcClient jdbc) {
        jdbc.sql("CREATE TABLE case_balance_g2 PARTITION OF case_balance FOR VALUES IN (2)")
                .update();
        jdbc.sql("INSERT INTO case_balance SELECT 2, case_id, firm, 0, 'half' FROM case_balance")
                .update();
    }

    @Override
    long generationsOfBalances(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relname LIKE 'case_balance_g%'")
                .query(Long.class)
                .single();
    }

    /** Each has some segments; both write, and one of them rebuilds. */
    @Test
    void twoProcessesShareTheWorkAndOneRebuildsAtATime(@TempDir Path data) {
        String database = TestPostgres.url("rebuild_shared");
        try (QueryServer one = new QueryServer(data, database);
                QueryServer other = new QueryServer(data, database)) {
            for (int i = 0; i < 40; i++) {
                (i % 2 == 0 ? one : other).record(RandomHistories.of("case-" + i, i, 12));
            }
            assertThat(one.bean(Rebuild.class).all().phase()).isEqualTo(Phase.DONE);
            for (int i = 40; i < 60; i++) {
                (i % 2 == 0 ? one : other).record(RandomHistories.of("case-" + i, i, 12));
            }
            other.settle();
            JdbcClient jdbc = other.bean(JdbcClient.class);
            Map<String, List<Map<String, Object>>> live = Views.rows(jdbc);

            try (RebuildLock held = RebuildLock.take(one.bean(ViewStore.class))) {
                held.requireHeld();
                assertThatThrownBy(() -> other.bean(Rebuild.class).all()).isInstanceOf(RebuildUnderWay.class);
            }
            assertThat(other.bean(Rebuild.class).all().phase()).isEqualTo(Phase.DONE);
            assertThat(Views.rows(jdbc)).isEqualTo(live);
        }
    }
}
