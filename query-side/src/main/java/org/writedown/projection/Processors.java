package org.writedown.projection;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.writedown.ledger.config.DeadLetters;

/**
 * One pooled processor a projection, so that none is held up by another. A case's events keep their
 * order; a case that cannot be folded is parked and holds up no other.
 */
public final class Processors implements ConfigurerModule {

    /** Events a transaction. */
    private static final int BATCH = 200;

    /** How many processes, at most, can share a projection's work. */
    private static final int SEGMENTS = 4;

    private final List<Projection<?>> projections;
    private final DeadLetters deadLetters;

    public Processors(List<Projection<?>> projections, DeadLetters deadLetters) {
        this.projections = projections;
        this.deadLetters = deadLetters;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> projections.forEach(projection -> register(processing, projection)));
    }

    private void register(EventProcessingConfigurer processing, Projection<?> projection) {
        String name = projection.name();
        processing.registerEventHandler(axon -> projection);
        processing.assignHandlerInstancesMatching(name, handler -> handler == projection);
        processing.registerPooledStreamingEventProcessor(name, Processors::store, (axon, processor) -> processor
                .batchSize(BATCH)
                .initialSegmentCount(SEGMENTS)
                .initialToken(StreamableMessageSource::createTailToken));
        processing.registerSequencingPolicy(name, axon -> SequentialPerAggregatePolicy.instance());
        processing.registerErrorHandler(name, axon -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance());
        processing.registerDeadLetterQueue(name, axon -> deadLetters.queue(name));
        processing.registerDeadLetterPolicy(name, axon -> new Parking());
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                name, (axon, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
    }

    private static EventStore store(Configuration axon) {
        return axon.eventStore();
    }
}
