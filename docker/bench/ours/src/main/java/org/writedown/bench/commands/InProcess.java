package org.writedown.bench.commands;

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
import org.writedown.bench.slices.Pair;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.WorkerProcess;

/** Commands in process beside the raw limit, at several numbers of clients, on both databases. */
public final class InProcess implements Part {

    /** The most come first: a single client does too little for the compiler to have done with it. */
    static final List<Integer> DESCENDING = List.of(128, 32, 8, 1);

    private static final int WARM_CLIENTS = 8;

    @Override
    public void measure(Run run) throws Exception {
        measure(run, run.workshop().postgres().emptyDatabase(), "postgresql");
        measure(run, Database.embedded(run.workshop().newDirectory("h2")), "h2");
    }

    private static void measure(Run run, Database database, String name) throws Exception {
        run.say("commands in process on " + name);
        Workshop workshop = run.workshop();
        Plan plan = run.plan();
        Figures figures = run.figures();
        try (WorkerProcess worker = start(run, database)) {
            prepare(worker, run);
            for (int clients : DESCENDING) {
                String figure = "commands." + name + ".c" + clients;
                List<Pair> pairs = Abba.run(
                        plan.rounds(),
                        counted(workshop, worker.slice("commands", clients, plan.slice())),
                        counted(workshop, worker.slice("raw", clients, plan.slice())));
                figures.put(figure + ".vs_raw", Ratio.of(pairs, plan.slice()));
                put(figures, figure, Abba.contestant(pairs));
                put(figures, figure + ".raw", Abba.yardstick(pairs));
            }
            List<Pair> autocommit = Abba.run(
                    Math.max(1, plan.rounds() / 2),
                    worker.slice("commands", 32, plan.slice()),
                    worker.slice("raw_autocommit", 32, plan.slice()));
            figures.put("commands." + name + ".c32.vs_raw_autocommit", Ratio.of(autocommit, plan.slice()));
        }
    }

    /** Existing cases that commands go to; a multiple of the stripes. */
    static int cases(Plan plan) {
        return plan.of(2_560, 640);
    }

    static WorkerProcess start(Run run, Database database) throws Exception {
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("cases=" + cases(run.plan()));
        return run.workshop().product(CommandSideWorker.class, arguments);
    }

    /** The cases are there, each was touched once, and the code is compiled. */
    static void prepare(WorkerProcess worker, Run run) throws Exception {
        Plan plan = run.plan();
        worker.ask("seed", "from", 0, "to", cases(plan), "size", Plan.CASE_SIZE, "seed", run.seed());
        worker.slice("commands", 128, plan.warmUp()).run();
        worker.slice("commands", WARM_CLIENTS, plan.warmUp()).run();
        worker.slice("raw", WARM_CLIENTS, plan.warmUp()).run();
    }

    private static Abba.Side counted(Workshop workshop, Abba.Side side) {
        return () -> {
            long before = workshop.postgres().walBytes();
            Slice slice = side.run();
            long written = workshop.postgres().walBytes() - before;
            return slice.with("wal_bytes", written);
        };
    }

    static void put(Figures figures, String figure, Slice slice) {
        putTimes(figures, figure, slice);
        slice.counts().keySet().stream()
                .filter(count -> slice.perOperation(count) > 0)
                .forEach(count -> figures.put(figure + "." + count + "_each", slice.perOperation(count)));
    }

    static void putTimes(Figures figures, String figure, Slice slice) {
        figures.put(figure + ".per_s", slice.perSecond());
        figures.put(figure + ".p50_ms", slice.percentileMillis(50));
        figures.put(figure + ".p99_ms", slice.percentileMillis(99));
    }
}
