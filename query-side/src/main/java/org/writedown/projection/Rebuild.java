package org.writedown.projection;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * Makes the rows of a projection anew from the first event. Questions about one case are answered from
 * its events meanwhile; lists and reports fill up as the rebuild goes on.
 */
public final class Rebuild {

    private final EventProcessingConfiguration processors;

    public Rebuild(EventProcessingConfiguration processors) {
        this.processors = processors;
    }

    /**
     * Drops the rows and resets the tokens in one transaction, then lets the processor run again.
     *
     * @param projection its name
     * @throws IllegalArgumentException if there is no projection of that name
     */
    public void fromZero(String projection) {
        StreamingEventProcessor processor = processors
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("there is no projection '" + projection + "'"));
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
