package org.writedown.bench.product;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Worker;
import org.writedown.contract.event.CaseEvent;
import org.writedown.projection.HistoryEvent;
import org.writedown.projection.LiveViews;
import org.writedown.projection.QuerySide;
import org.writedown.projection.Recorded;
import org.writedown.projection.RecordedEvent;

/** The same views under Axon's pooled processor as it comes: sixteen segments, one event a transaction. */
public final class DefaultReplayWorker {

    private DefaultReplayWorker() {}

    /** The query side with its own follower of the feed left out, and a processor that sets nothing in its place. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(QuerySide.class)
    static class AsAxonDoes {

        @Bean
        ConfigurerModule queryProcessors(LiveViews views) {
            Handlers handlers = new Handlers(views);
            return configurer -> configurer.eventProcessing(processing -> {
                processing.registerEventHandler(axon -> handlers);
                processing.assignHandlerInstancesMatching(LiveViews.NAME, handler -> handler == handlers);
                processing.registerPooledStreamingEventProcessor(LiveViews.NAME);
            });
        }
    }

    /** Public, as Axon wants its handlers. */
    public static final class Handlers {

        private final LiveViews views;

        Handlers(LiveViews views) {
            this.views = views;
        }

        @EventHandler
        public void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
            Recorded recorded = new Recorded(sequence, at, event.origin().firm());
            views.fold(List.of(HistoryEvent.of(new RecordedEvent(event, recorded))));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        Worker.serve(() -> QueryWorker.tasks(Product.start(AsAxonDoes.class, given, "--writedown.query.live=false")));
    }
}
