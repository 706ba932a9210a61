package org.writedown.bench.product;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Task;

/** Waits until every view of every case has every stored event in it. */
final class Settling implements Task {

    /** The tables with one row a case, each with how far it was folded. */
    static final List<String> VIEWS =
            List.of("case_balance", "case_reductions", "case_escalation", "case_timeline", "case_summary");

    private static final String FOLDED = VIEWS.stream()
            .map(view -> "(select coalesce(sum(last_seq + 1), 0) from " + view + ")")
            .collect(Collectors.joining(", ", "select least(", ")"));

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
