package org.writedown.bench.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.writedown.bench.database.Database;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.http.NotesOverHttp;
import org.writedown.bench.product.StandaloneWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Progress;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.WorkerProcess;
import org.writedown.bench.workload.Stripe;

/**
 * Commands through HTTP, with every projection running, beside an endpoint of the same server that does one durable
 * insert. The clients are threads of the driver, on the same machine.
 */
public final class ThroughHttp implements Part {

    @Override
    public void measure(Workshop workshop, Plan plan, long seed, Figures figures, Progress progress) throws Exception {
        Database database = workshop.postgres().emptyDatabase();
        measure(workshop, database, "postgresql", List.of(1, 8, 32, 128), plan, seed, figures, progress);
        Database embedded = Database.embedded(workshop.newDirectory("h2-http"));
        measure(workshop, embedded, "h2", List.of(32), plan, seed, figures, progress);
    }

    private static void measure(
            Workshop workshop,
            Database database,
            String name,
            List<Integer> concurrency,
            Plan plan,
            long seed,
            Figures figures,
            Progress progress)
            throws Exception {
        progress.say("commands through HTTP on " + name);
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("cases=" + plan.cases());
        try (WorkerProcess server = workshop.product(StandaloneWorker.class, arguments)) {
            server.ask("seed", "from", 0, "to", plan.cases(), "size", Plan.CASE_SIZE, "seed", seed);
            Arguments entrance = server.ask("enter");
            Contestant commands = new Contestant(
                    client -> NotesOverHttp.toCases(entrance, new Stripe(plan.cases(), client)), Map.of());
            Contestant raw = new Contestant(client -> NotesOverHttp.raw(entrance), Map.of());
            server.ask("settle");
            commands.slice(32, plan.warmUp().multipliedBy(2));
            raw.slice(32, plan.warmUp());
            for (int clients : concurrency) {
                List<Pair> pairs = Abba.run(
                        plan.rounds(),
                        settled(server, commands, clients, plan),
                        () -> raw.slice(clients, plan.slice()));
                String figure = "commands." + name + ".http" + clients;
                figures.put(figure + ".vs_http_raw", Ratio.of(pairs, plan.slice()));
                InProcess.putTimes(figures, figure, Abba.contestant(pairs));
                InProcess.putTimes(figures, figure + ".raw", Abba.yardstick(pairs));
            }
        }
    }

    /** What the views still have to do after a slice is not left for the neighbour's. */
    private static Abba.Side settled(WorkerProcess server, Contestant commands, int clients, Plan plan) {
        return () -> {
            var slice = commands.slice(clients, plan.slice());
            server.ask("settle");
            return slice;
        };
    }
}
