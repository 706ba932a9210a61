package org.writedown.bench.audit;

import java.util.Arrays;
import java.util.List;
import org.writedown.bench.database.Database;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Quantile;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.product.AuditWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.WorkerProcess;

/** Bills audited by all rules, one after the other on one thread, with millions of edits loaded, on both databases. */
public final class AuditOfBills implements Part {

    private static final double NANOS = 1e9;
    private static final int FEWEST_SLICES = 5;

    /** Each database on its own, so that a slow one leaves the other its time. */
    public static final List<Part> ALL = List.of(new AuditOfBills(true), new AuditOfBills(false));

    private final boolean postgres;

    private AuditOfBills(boolean postgres) {
        this.postgres = postgres;
    }

    /** The large bill counts as PostgreSQL has it; the tables are in memory on both. */
    @Override
    public void measure(Run run) throws Exception {
        if (!postgres) {
            measure(run, Database.embedded(run.workshop().newDirectory("h2")), "h2");
            return;
        }
        measure(run, run.workshop().postgres().emptyDatabase(), "postgresql");
        Figures figures = run.figures();
        for (String figure : List.of("bill_10000_ms", "linearity")) {
            figures.put(
                    "audit." + figure,
                    figures.find("audit.postgresql." + figure).orElseThrow());
        }
    }

    private static void measure(Run run, Database database, String name) throws Exception {
        Plan plan = run.plan();
        Figures figures = run.figures();
        String figure = "audit." + name;
        int edits = plan.of(4_000_000, 100_000);
        run.say("loading " + edits + " edits into " + name);
        try (WorkerProcess worker = run.workshop().product(AuditWorker.class, database.arguments())) {
            double empty = heap(worker);
            Arguments loaded = worker.ask("load", "edits", edits, "seed", run.seed());
            figures.put(figure + ".edits_loaded_per_s", edits / loaded.decimal("seconds"));
            run.say("auditing bills on " + name);
            figures.put(
                    figure + ".first_ms",
                    worker.slice("bills", 1, plan.slice()).run().percentileMillis(100));
            worker.ask("warm");
            many(plan, figures, figure, worker);
            large(plan, figures, figure, worker);
            figures.put(figure + ".reference_bytes", heap(worker) - empty);
        }
    }

    private static void many(Plan plan, Figures figures, String figure, WorkerProcess worker) throws Exception {
        Slice[] slices = new Slice[Math.max(FEWEST_SLICES, 2 * plan.rounds())];
        for (int i = 0; i < slices.length; i++) {
            slices[i] = worker.slice("bills", 1, plan.slice()).run();
        }
        double[] rates = Arrays.stream(slices)
                .mapToDouble(slice -> slice.perSecond() * AuditWorker.LINES_A_BILL)
                .toArray();
        Slice all = Arrays.stream(slices).reduce(Slice::plus).orElseThrow();
        figures.put(figure + ".lines_per_s", Quantile.median(rates));
        figures.put(figure + ".lines_per_s.p10", Quantile.at(0.1, rates));
        figures.put(
                figure + ".lines_per_cpu_s", AuditWorker.LINES_A_BILL * NANOS / all.perOperation(Contestant.PROCESSOR));
        figures.put(
                figure + ".allocated_bytes_a_line", all.perOperation(Contestant.ALLOCATED) / AuditWorker.LINES_A_BILL);
    }

    /** Ten bills of a thousand lines beside one of ten thousand: 1 if time grows as the lines do. */
    private static void large(Plan plan, Figures figures, String figure, WorkerProcess worker) throws Exception {
        List<Pair> pairs =
                Abba.run(plan.rounds(), worker.slice("ten", 1, plan.slice()), worker.slice("one", 1, plan.slice()));
        figures.put(figure + ".linearity", Ratio.of(pairs, plan.slice()));
        figures.put(figure + ".bill_10000_ms", Abba.yardstick(pairs).percentileMillis(50));
        figures.put(figure + ".bill_10000_slowest_ms", Abba.yardstick(pairs).percentileMillis(100));
    }

    private static double heap(WorkerProcess worker) throws Exception {
        return worker.ask("heap").decimal("bytes");
    }
}
