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
import org.writedown.bench.run.Progress;
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
    public void measure(Workshop workshop, Plan plan, long seed, Figures figures, Progress progress) throws Exception {
        Slice postgres = sameProcess(workshop, workshop.postgres().emptyDatabase(), "postgresql", plan, seed, progress);
        Slice embedded = sameProcess(
                workshop, Database.embedded(workshop.newDirectory("h2-visible")), "h2", plan, seed, progress);
        put(figures, "visible.same_process.postgresql", postgres);
        put(figures, "visible.same_process.h2", embedded);
        put(
                figures,
                "visible.same_process",
                postgres.percentileMillis(99) > embedded.percentileMillis(99) ? postgres : embedded);
        put(figures, "visible.split", split(workshop, plan, seed, progress));
    }

    private static Slice sameProcess(
            Workshop workshop, Database database, String name, Plan plan, long seed, Progress progress)
            throws Exception {
        progress.say("acknowledged to visible in one process on " + name);
        try (WorkerProcess server = workshop.product(StandaloneWorker.class, arguments(database))) {
            seed(server, seed);
            server.ask("settle");
            server.ask("visible", "count", FIRST);
            return Slices.read(server.ask("visible", "count", plan.visible()));
        }
    }

    private static Slice split(Workshop workshop, Plan plan, long seed, Progress progress) throws Exception {
        progress.say("acknowledged to visible in two processes");
        Database database = workshop.postgres().emptyDatabase();
        try (WorkerProcess commands = workshop.product(CommandSideWorker.class, arguments(database));
                WorkerProcess queries = workshop.product(QueryWorker.class, arguments(database))) {
            seed(commands, seed);
            queries.ask("settle");
            Arguments entrance = commands.ask("enter");
            var views = new DriverManagerDataSource(database.url(), database.user(), database.password());
            Visibility.watch(entrance, views, CASES, Arguments.of("count", FIRST));
            return Visibility.watch(entrance, views, CASES, Arguments.of("count", plan.visible()));
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
