package org.writedown.bench.product;

import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/** The live projections, held back until there is something to catch up with. */
final class LiveProcessors {

    private final EventProcessingConfiguration processors;
    private final Settling settling;

    LiveProcessors(Product product, DataSource source) {
        this.processors = product.part(EventProcessingConfiguration.class);
        this.settling = new Settling(source);
    }

    Map<String, String> pause() throws InterruptedException {
        settling.await();
        processors.eventProcessors().values().forEach(EventProcessor::shutDown);
        return Map.of();
    }

    /** Lets them run, and says how many events they folded in how long. */
    Map<String, String> catchUp() throws InterruptedException {
        long missing = settling.stored() - settling.folded();
        long start = System.nanoTime();
        processors.eventProcessors().values().forEach(EventProcessor::start);
        settling.await();
        return Rates.of(missing, System.nanoTime() - start);
    }
}
