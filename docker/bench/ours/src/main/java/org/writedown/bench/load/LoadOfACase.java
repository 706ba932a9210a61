package org.writedown.bench.load;

import java.util.ArrayList;
import java.util.List;
import org.writedown.bench.database.Database;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.product.CommandSideWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.WorkerProcess;
import org.writedown.bench.workload.Stripe;

/** A command that changes nothing, to cases of several lengths: what loading costs, warm and cold. */
public final class LoadOfACase implements Part {

    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);

    @Override
    public void measure(Run run) throws Exception {
        Workshop workshop = run.workshop();
        Plan plan = run.plan();
        Figures figures = run.figures();
        run.say("loading cases of 10 to 10,000 events");
        Database database = workshop.postgres().emptyDatabase();
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("cases=" + Stripe.STRIPES);
        try (WorkerProcess worker = workshop.product(CommandSideWorker.class, arguments)) {
            for (int size : SIZES) {
                worker.ask("seed", "from", size, "to", size + 1, "size", size, "seed", run.seed());
            }
            for (int size : SIZES) {
                load("load", worker, size, plan).run(); // compiles, and fills the cache
                put(
                        figures,
                        "load.events" + size + ".warm",
                        load("load", worker, size, plan).run());
                put(
                        figures,
                        "load.events" + size + ".cold",
                        load("load_cold", worker, size, plan).run());
            }
            // How many short ones in the time of a long one: the time of a long one over that of a short one.
            var pairs = Abba.run(plan.rounds(), load("load", worker, 10, plan), load("load", worker, 10_000, plan));
            figures.put("load.10000_over_10", Ratio.of(pairs, plan.slice()));
        }
    }

    private static Abba.Side load(String task, WorkerProcess worker, int size, Plan plan) {
        return () -> Slices.read(worker.ask(
                task, "case", size, "size", size, "millis", plan.slice().toMillis()));
    }

    private static void put(Figures figures, String name, Slice loads) {
        figures.put(name + "_p50_ms", loads.percentileMillis(50));
        figures.put(name + "_p99_ms", loads.percentileMillis(99));
    }
}
