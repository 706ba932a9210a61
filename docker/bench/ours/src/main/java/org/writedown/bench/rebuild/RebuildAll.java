package org.writedown.bench.rebuild;

import java.time.Duration;
import java.util.List;
import org.writedown.bench.database.Database;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.product.DefaultReplayWorker;
import org.writedown.bench.product.QueryWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.WorkerProcess;

/** Every projection rebuilt through the product's own entry, on PostgreSQL. */
public final class RebuildAll implements Part {

    /** These are not slices of time but whole runs over so many events: none is too long. */
    private static final Duration ANY = Duration.ofMinutes(10);

    @Override
    public void measure(Run run) throws Exception {
        Workshop workshop = run.workshop();
        Plan plan = run.plan();
        Figures figures = run.figures();
        int events = plan.of(200_000, 40_000);
        run.say("rebuilding every projection from " + events + " events");
        Database database = workshop.postgres().emptyDatabase();
        try (WorkerProcess queries = workshop.product(QueryWorker.class, database.arguments())) {
            queries.ask("pause");
            queries.ask("seed", "from", 0, "to", events / Plan.CASE_SIZE, "size", Plan.CASE_SIZE, "seed", run.seed());
            queries.ask("rebuild");
            queries.ask("catch_up");
            Abba.Side rebuild = () -> Slices.read(queries.ask("rebuild"));
            List<Pair> scanned =
                    Abba.run(Math.max(1, plan.rounds() / 2), rebuild, () -> Slices.read(queries.ask("scan")));
            figures.put("rebuild.postgresql.vs_raw_scan", Ratio.of(scanned, ANY));
            figures.put(
                    "rebuild.postgresql.events_per_s", Abba.contestant(scanned).perSecond());
            figures.put(
                    "rebuild.postgresql.raw_scan_events_per_s",
                    Abba.yardstick(scanned).perSecond());
            besideAxon(run, rebuild);
        }
    }

    /** Axon's replay goes over fewer events, new ones each time; its rate does not depend on how many. */
    private static void besideAxon(Run run, Abba.Side rebuild) throws Exception {
        Figures figures = run.figures();
        int events = run.plan().of(2_000, 1_000);
        run.say("replaying " + events + " events with Axon's default processor");
        Database database = run.workshop().postgres().emptyDatabase();
        try (WorkerProcess axon = run.workshop().product(DefaultReplayWorker.class, database.arguments())) {
            int cases = events / Plan.CASE_SIZE;
            int[] next = {0};
            Abba.Side replay = () -> {
                int from = next[0];
                next[0] += cases;
                return Slices.read(axon.ask(
                        "replay", "from", from, "to", from + cases, "size", Plan.CASE_SIZE, "seed", run.seed()));
            };
            List<Pair> pairs = Abba.run(1, rebuild, replay);
            figures.put("rebuild.postgresql.vs_axon_default", Ratio.of(pairs, ANY));
            figures.put(
                    "rebuild.postgresql.axon_default_events_per_s",
                    Abba.yardstick(pairs).perSecond());
        }
    }
}
