package org.writedown.bench.product;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.QuerySide;
import org.writedown.projection.rebuild.Rebuild;

/** The query side alone, and a scan of the ledger that only decodes. */
public final class QueryWorker {

    private QueryWorker() {}

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        Worker.serve(() -> tasks(Product.start(QuerySide.class, given)));
    }

    static Map<String, Task> tasks(Product product) {
        DataSource source = product.part(DataSource.class);
        LiveProcessors processors = new LiveProcessors(product, source);
        Map<String, Task> tasks = new HashMap<>();
        tasks.put("seed", CommandSideWorker.seed(source));
        tasks.put("settle", new Settling(source));
        tasks.put("pause", pausing -> processors.pause());
        tasks.put("catch_up", catching -> processors.catchUp());
        tasks.put("replay", new Replaying(source));
        tasks.put("rebuild", rebuilding -> rebuild(product.part(Rebuild.class)));
        tasks.put("scan", new DecodingScan(source, product.part(EventJson.class)));
        return tasks;
    }

    /** Until the new rows of every view are served. */
    private static Map<String, String> rebuild(Rebuild rebuild) {
        long start = System.nanoTime();
        long events = rebuild.all().read();
        return Rates.of(events, System.nanoTime() - start);
    }
}
