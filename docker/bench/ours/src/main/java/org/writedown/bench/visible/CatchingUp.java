package org.writedown.bench.visible;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.product.StandaloneWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.WorkerProcess;

/**
 * Commands run as fast as they go while the projections are held back; then the projections, alone, fold those very
 * events. Where they are faster than the commands, they never fall behind for good.
 */
public final class CatchingUp implements Part {

    /** Where the command rate is highest. */
    private static final int CLIENTS = 128;

    /** Catching up begins with claiming the segments; a pair is never discarded for it. */
    private static final Duration ANY = Duration.ofMinutes(10);

    @Override
    public void measure(Run run) throws Exception {
        Plan plan = run.plan();
        Figures figures = run.figures();
        run.say("live projections catching up with commands");
        List<String> arguments =
                AcknowledgedToVisible.arguments(run.workshop().postgres().emptyDatabase());
        try (WorkerProcess server = run.workshop().product(StandaloneWorker.class, arguments)) {
            AcknowledgedToVisible.seed(server, run.seed());
            List<Pair> pairs = new ArrayList<>();
            for (int round = 0; round <= plan.rounds(); round++) {
                server.ask("pause");
                Slice commands = server.slice("commands", CLIENTS, plan.slice().multipliedBy(3))
                        .run();
                pairs.add(new Pair(Slices.read(server.ask("catch_up")), commands));
            }
            pairs.removeFirst(); // warmed up
            figures.put("catchup.vs_commands", Ratio.of(pairs, ANY));
            figures.put("catchup.events_per_s", Abba.contestant(pairs).perSecond());
            figures.put("catchup.commands_per_s", Abba.yardstick(pairs).perSecond());
        }
    }
}
