package org.writedown.bench.product;

import java.io.IOException;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Worker;
import org.writedown.projection.LiveViews;
import org.writedown.projection.QuerySide;

/** The same handlers of the same views under Axon's pooled processor as it comes: sixteen segments, one event a transaction. */
public final class DefaultReplayWorker {

    private DefaultReplayWorker() {}

    /** The query side with the registration of its processor replaced by one that sets nothing. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(QuerySide.class)
    static class AsAxonDoes {

        @Bean
        ConfigurerModule queryProcessors(LiveViews views) {
            return configurer -> configurer.eventProcessing(processing -> {
                processing.registerEventHandler(axon -> views);
                processing.assignHandlerInstancesMatching(LiveViews.NAME, handler -> handler == views);
                processing.registerPooledStreamingEventProcessor(LiveViews.NAME);
            });
        }
    }

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        Worker.serve(() -> QueryWorker.tasks(
                Product.start(AsAxonDoes.class, given, "--spring.main.allow-bean-definition-overriding=true")));
    }
}
