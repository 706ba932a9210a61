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
import org.writedown.bench.run.Run;
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

    /**
     * A server, its views, a database and their clients on two cores leave the compiler little: after ten seconds a command
     * still costs twice what it does after forty.
     */
    private static final int HTTP_WARM_UPS = 10;

    @Override
    public void measure(Run run) throws Exception {
        measure(run, run.workshop().postgres().emptyDatabase(), "postgresql", InProcess.DESCENDING);
        measure(run, Database.embedded(run.workshop().newDirectory("h2-http")), "h2", List.of(32));
    }

    private static void measure(Run run, Database database, String name, List<Integer> concurrency) throws Exception {
        run.say("commands through HTTP on " + name);
        Plan plan = run.plan();
        Figures figures = run.figures();
        int cases = InProcess.cases(plan);
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("cases=" + cases);
        try (WorkerProcess server = run.workshop().product(StandaloneWorker.class, arguments)) {
            server.ask("seed", "from", 0, "to", cases, "size", Plan.CASE_SIZE, "seed", run.seed());
            Arguments entrance = server.ask("enter");
            Contestant commands =
                    new Contestant(client -> NotesOverHttp.toCases(entrance, new Stripe(cases, client)), Map.of());
            Contestant raw = new Contestant(client -> NotesOverHttp.raw(entrance), Map.of());
            server.ask("settle");
            commands.slice(32, plan.warmUp().multipliedBy(plan.of(HTTP_WARM_UPS, 1)));
            raw.slice(32, plan.warmUp().multipliedBy(plan.of(HTTP_WARM_UPS / 2, 1)));
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
