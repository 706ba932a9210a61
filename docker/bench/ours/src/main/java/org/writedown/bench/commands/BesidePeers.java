package org.writedown.bench.commands;

import java.util.ArrayList;
import java.util.List;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.worker.WorkerProcess;

/**
 * Commands of 32 clients beside what one would use instead, each at the number of clients that suits it best: stock Axon
 * on JPA appending to cases of 50 events, and Spring Data JPA with Envers loading and updating a row.
 */
public final class BesidePeers implements Part {

    private static final int OUR_CLIENTS = 32;

    @Override
    public void measure(Run run) throws Exception {
        try (WorkerProcess ours = InProcess.start(run, run.workshop().postgres().emptyDatabase())) {
            InProcess.prepare(ours, run);
            beside("stock_axon", "org.writedown.bench.peers.axon.StockAxon", ours, run);
            beside("envers", "org.writedown.bench.peers.envers.EnversCases", ours, run);
        }
    }

    private static void beside(String name, String main, WorkerProcess ours, Run run) throws Exception {
        run.say("commands beside " + name);
        Workshop workshop = run.workshop();
        Plan plan = run.plan();
        Figures figures = run.figures();
        List<String> arguments =
                new ArrayList<>(workshop.postgres().emptyDatabase().arguments());
        arguments.add("cases=" + plan.of(256, 64));
        try (WorkerProcess peer = workshop.peer(main, arguments)) {
            peer.ask("seed", "size", Plan.CASE_SIZE);
            peer.slice("commands", 8, plan.warmUp()).run();
            int best = best(peer, plan);
            List<Pair> pairs = Abba.run(
                    plan.rounds(),
                    ours.slice("commands", OUR_CLIENTS, plan.slice()),
                    peer.slice("commands", best, plan.slice()));
            figures.put("commands.postgresql.c32.vs_" + name, Ratio.of(pairs, plan.slice()));
            figures.put("peer." + name + ".clients", best);
            InProcess.putTimes(figures, "peer." + name, Abba.yardstick(pairs));
        }
    }

    private static int best(WorkerProcess peer, Plan plan) throws Exception {
        int best = 1;
        double most = 0;
        for (int clients : List.of(1, 4, 8, 16, 32)) {
            double rate = peer.slice("commands", clients, plan.slice().multipliedBy(2))
                    .run()
                    .perSecond();
            if (rate > most) {
                most = rate;
                best = clients;
            }
        }
        return best;
    }
}
