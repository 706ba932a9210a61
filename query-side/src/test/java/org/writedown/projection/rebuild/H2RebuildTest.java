package org.writedown.projection.rebuild;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

class H2RebuildTest extends RebuildContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    String database() {
        return "jdbc:h2:mem:rebuild" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    @Override
    void leaveHalf(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO case_balance SELECT generation + 1, case_id, firm, 0, 'half' FROM case_balance")
                .update();
    }

    @Override
    long generationsOfBalances(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(DISTINCT generation) FROM case_balance")
                .query(Long.class)
                .single();
    }
}
