package org.writedown.bench.product;

import java.util.Map;
import javax.sql.DataSource;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Task;

/**
 * Stores events in one commit and times a running processor that folds them, from its first step on: when it notices
 * that there is something to do does not count.
 */
final class Replaying implements Task {

    private final Task seed;
    private final Settling settling;

    Replaying(DataSource source) {
        this.seed = CommandSideWorker.seed(source);
        this.settling = new Settling(source);
    }

    @Override
    public Map<String, String> run(Arguments arguments) throws Exception {
        settling.await();
        long before = settling.stored();
        seed.run(arguments);
        while (settling.folded() <= before) {
            Thread.sleep(1);
        }
        long missing = settling.stored() - settling.folded();
        return Rates.of(missing, settling.await());
    }
}
