package org.writedown.ledger.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writedown.ledger.TestLedger.note;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.writedown.contract.event.CaseEvent;
import org.writedown.ledger.EmbeddedDatabase;
import org.writedown.ledger.feed.LedgerEventStore;
import org.writedown.ledger.json.CaseEventSerializer;

/** The store as an application gets it: every part durable, or no start at all. */
class LedgerConfigurationTest {

    @TempDir
    Path directory;

    @Configuration
    @EnableAutoConfiguration
    @Import(LedgerConfiguration.class)
    static class Application {}

    @Configuration
    static class WithAProcessor {

        @Bean
        Seen seen() {
            return new Seen();
        }

        /** The handler itself is found by Axon, because it is a bean. */
        @Bean
        ConfigurerModule processors() {
            return configurer -> configurer.eventProcessing(
                    processing -> processing.byDefaultAssignTo("seen").registerPooledStreamingEventProcessor("seen"));
        }
    }

    static class Seen {

        private final List<String> identifiers = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(CaseEvent event, EventMessage<?> message) {
            identifiers.add(message.getIdentifier());
        }
    }

    @Configuration
    static class WithTokensInMemory {

        @Bean
        @Primary
        TokenStore forgetful() {
            return new InMemoryTokenStore();
        }
    }

    @Configuration
    static class WithEventsInMemory {

        @Bean
        @Primary
        EventStore forgetful() {
            return EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build();
        }
    }

    @Configuration
    static class WithoutTransactions {

        @Bean
        @Primary
        TransactionManager none() {
            return NoTransactionManager.INSTANCE;
        }
    }

    @Test
    void everyPartIsOursAndNothingReportsOrInterrupts() {
        try (ConfigurableApplicationContext context = start()) {
            assertThat(context.getBean(EventStore.class)).isInstanceOf(LedgerEventStore.class);
            assertThat(context.getBean("eventSerializer", Serializer.class)).isInstanceOf(CaseEventSerializer.class);
            assertThat(context.getEnvironment().getProperty("axon.timeout.enabled"))
                    .isEqualTo("false");
            assertThat(context.getBeansOfType(HandlerEnhancerDefinition.class).keySet())
                    .noneMatch(name -> name.contains("imeout"));
            assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        }
    }

    @Test
    void aPooledProcessorSeesEachEventSoonAndGoesOnAfterARestart() {
        String first;
        try (ConfigurableApplicationContext context = start(WithAProcessor.class)) {
            first = publishAndAwait(context, 0, List.of());
        }
        try (ConfigurableApplicationContext context = start(WithAProcessor.class)) {
            String second = publishAndAwait(context, 1, List.of());
            assertThat(context.getBean(Seen.class).identifiers)
                    .containsExactly(second)
                    .doesNotContain(first);
            publishAndAwait(context, 2, List.of(second));
        }
    }

    @Test
    void aStoreThatWouldForgetIsRefused() {
        assertThatThrownBy(() -> start(WithTokensInMemory.class))
                .hasStackTraceContaining("refusing to start")
                .hasStackTraceContaining("InMemoryTokenStore");
        assertThatThrownBy(() -> start(WithEventsInMemory.class)).hasStackTraceContaining("refusing to start");
        assertThatThrownBy(() -> start(WithoutTransactions.class))
                .hasStackTraceContaining("refusing to start: event processors would run without transactions");
    }

    private static String publishAndAwait(ConfigurableApplicationContext context, long sequence, List<String> before) {
        EventMessage<?> note = note("case-a", sequence);
        Seen seen = context.getBean(Seen.class);
        context.getBean(EventStore.class).publish(note);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> seen.identifiers.size() > before.size());
        assertThat(seen.identifiers).endsWith(note.getIdentifier());
        return note.getIdentifier();
    }

    private ConfigurableApplicationContext start(Class<?>... more) {
        return new SpringApplicationBuilder(Application.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + EmbeddedDatabase.url(directory),
                        "spring.datasource.username=sa",
                        "spring.main.banner-mode=off")
                .run();
    }
}
