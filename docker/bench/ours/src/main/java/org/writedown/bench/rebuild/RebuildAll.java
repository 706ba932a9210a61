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

/** Every projection rebuilt through the product's own entry, on each database. */
public final class RebuildAll implements Part {

    /** These are not slices of time but whole runs over so many events: none is too long. */
    private static final Duration ANY = Duration.ofMinutes(10);

    @Override
    public void measure(Run run) throws Exception {
        Workshop workshop = run.workshop();
        Plan plan = run.plan();
        besideScan(
                run,
                "postgresql",
                workshop.postgres().emptyDatabase(),
                plan.of(200_000, 40_000),
                rebuild -> besideAxon(run, rebuild));
        // Fewer than the embedded database gathers in memory: more would be written out, and the scan read from disk.
        Database embedded = Database.embedded(workshop.newDirectory("h2-rebuild"));
        besideScan(run, "h2", embedded, plan.of(30_000, 10_000), rebuild -> {});
    }

    /** What else is measured while the rebuilding process is there. */
    private interface Further {
        void measure(Abba.Side rebuild) throws Exception;
    }

    private static void besideScan(Run run, String name, Database database, int events, Further further)
            throws Exception {
        run.say("rebuilding every projection from " + events + " events on " + name);
        try (WorkerProcess queries = run.workshop().product(QueryWorker.class, database.arguments())) {
            queries.ask("pause");
            queries.ask("seed", "from", 0, "to", events / Plan.CASE_SIZE, "size", Plan.CASE_SIZE, "seed", run.seed());
            for (int warming = run.plan().of(5, 1); warming > 0; warming--) {
                queries.ask("rebuild");
            }
            queries.ask("catch_up");
            Abba.Side rebuild = () -> Slices.read(queries.ask("rebuild"));
            List<Pair> scanned =
                    Abba.run(Math.max(1, run.plan().rounds() / 2), rebuild, () -> Slices.read(queries.ask("scan")));
            Figures figures = run.figures();
            String prefix = "rebuild." + name + ".";
            figures.put(prefix + "vs_raw_scan", Ratio.of(scanned, ANY));
            figures.put(prefix + "events_per_s", Abba.contestant(scanned).perSecond());
            figures.put(
                    prefix + "raw_scan_events_per_s", Abba.yardstick(scanned).perSecond());
            further.measure(rebuild);
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
