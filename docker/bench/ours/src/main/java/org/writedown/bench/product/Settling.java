package org.writedown.bench.product;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Task;

/** Waits until every view of every case has every stored event in it. */
final class Settling implements Task {

    private static final String FOLDED = Views.folded();

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;

    Settling(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    @Override
    public Map<String, String> run(Arguments arguments) throws InterruptedException {
        return Map.of("nanos", Long.toString(await()), "events", Long.toString(stored()));
    }

    long stored() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }

    /** How long it took, in nanoseconds. */
    long await() throws InterruptedException {
        long start = System.nanoTime();
        long events = stored();
        while (folded() < events) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("views have " + folded() + " of " + events + " events");
            }
            Thread.sleep(LOOK);
        }
        return System.nanoTime() - start;
    }

    long folded() {
        return jdbc.sql(FOLDED).query(Long.class).single();
    }
}
