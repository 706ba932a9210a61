package org.writedown.projection;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * One pooled processor for all views, in segments by case that several processes share. A case's events
 * keep their order. What fails here is the database, and then the batch waits for it; a case that cannot
 * be folded is parked by {@link ViewWriter} and holds up nobody.
 */
public final class Processors implements ConfigurerModule {

    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    private final LiveViews views;
    private final Settings settings;

    /**
     * How the work is divided.
     *
     * @param segments how many batches are written at once, over all processes; counts when the database is new
     * @param batch events a transaction, at most
     */
    public record Settings(int segments, int batch) {}

    public Processors(LiveViews views, Settings settings) {
        this.views = views;
        this.settings = settings;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(this::register);
    }

    private void register(EventProcessingConfigurer processing) {
        processing.registerEventHandler(axon -> views);
        processing.assignHandlerInstancesMatching(LiveViews.NAME, handler -> handler == views);
        processing.registerPooledStreamingEventProcessor(
                LiveViews.NAME, Processors::store, (axon, processor) -> processor
                        .batchSize(settings.batch())
                        .initialSegmentCount(settings.segments())
                        .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                        .initialToken(StreamableMessageSource::createTailToken));
        processing.registerSequencingPolicy(LiveViews.NAME, axon -> SequentialPerAggregatePolicy.instance());
        processing.registerErrorHandler(LiveViews.NAME, axon -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(LiveViews.NAME, axon -> PropagatingErrorHandler.instance());
    }

    private static EventStore store(Configuration axon) {
        return axon.eventStore();
    }
}
