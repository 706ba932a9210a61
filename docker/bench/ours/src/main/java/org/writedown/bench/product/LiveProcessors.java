package org.writedown.bench.product;

import java.util.Map;
import javax.sql.DataSource;
import org.writedown.ledger.follow.Follower;

/** The live projections, held back until there is something to catch up with. */
final class LiveProcessors {

    private final Product product;
    private final Settling settling;

    LiveProcessors(Product product, DataSource source) {
        this.product = product;
        this.settling = new Settling(source);
    }

    Map<String, String> pause() throws InterruptedException {
        settling.await();
        product.part(Follower.class).stop();
        return Map.of();
    }

    /** Lets them run, and says how many events they folded in how long. */
    Map<String, String> catchUp() throws InterruptedException {
        long missing = settling.stored() - settling.folded();
        long start = System.nanoTime();
        product.part(Follower.class).start();
        settling.await();
        return Rates.of(missing, System.nanoTime() - start);
    }
}
