package org.writedown.bench.visible;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.writedown.bench.database.Database;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.product.CommandSideWorker;
import org.writedown.bench.product.QueryWorker;
import org.writedown.bench.product.StandaloneWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.WorkerProcess;
import org.writedown.bench.workload.Stripe;

/**
 * At 25 commands a second: both sides in one process, on each database, of which the worse counts; and the two servers as
 * two processes on PostgreSQL.
 */
public final class AcknowledgedToVisible implements Part {

    private static final int CASES = 2 * Stripe.STRIPES;
    private static final int FIRST = 50;

    @Override
    public void measure(Run run) throws Exception {
        Workshop workshop = run.workshop();
        Slice postgres = sameProcess(run, workshop.postgres().emptyDatabase(), "postgresql");
        Slice embedded = sameProcess(run, Database.embedded(workshop.newDirectory("h2-visible")), "h2");
        put(
                run.figures(),
                "visible.same_process",
                postgres.percentileMillis(99) > embedded.percentileMillis(99) ? postgres : embedded);
        put(run.figures(), "visible.split", split(run));
    }

    private static int commands(Run run) {
        return run.plan().of(750, 150);
    }

    private static Slice sameProcess(Run run, Database database, String name) throws Exception {
        run.say("acknowledged to visible in one process on " + name);
        try (WorkerProcess server = run.workshop().product(StandaloneWorker.class, arguments(database))) {
            seed(server, run.seed());
            server.ask("settle");
            server.ask("visible", "count", FIRST);
            Slice delays = Slices.read(server.ask("visible", "count", commands(run)));
            put(run.figures(), "visible.same_process." + name, delays);
            return delays;
        }
    }

    private static Slice split(Run run) throws Exception {
        run.say("acknowledged to visible in two processes");
        Workshop workshop = run.workshop();
        Database database = workshop.postgres().emptyDatabase();
        try (WorkerProcess commands = workshop.product(CommandSideWorker.class, arguments(database));
                WorkerProcess queries = workshop.product(QueryWorker.class, arguments(database))) {
            seed(commands, run.seed());
            queries.ask("settle");
            Arguments entrance = commands.ask("enter");
            var views = new DriverManagerDataSource(database.url(), database.user(), database.password());
            Visibility.watch(entrance, views, CASES, Arguments.of("count", FIRST));
            return Visibility.watch(entrance, views, CASES, Arguments.of("count", commands(run)));
        }
    }

    static List<String> arguments(Database database) {
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("cases=" + CASES);
        return arguments;
    }

    static void seed(WorkerProcess server, long seed) throws Exception {
        server.ask("seed", "from", 0, "to", CASES, "size", Plan.CASE_SIZE, "seed", seed);
    }

    private static void put(Figures figures, String name, Slice delays) {
        figures.put(name + ".p50_ms", delays.percentileMillis(50));
        figures.put(name + ".p99_ms", delays.percentileMillis(99));
        figures.put(name + ".max_ms", delays.percentileMillis(100));
    }
}
