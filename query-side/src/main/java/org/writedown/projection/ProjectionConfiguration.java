package org.writedown.projection;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.writedown.ledger.Migrations;
import org.writedown.ledger.config.DeadLetters;
import org.writedown.ledger.config.LedgerConfiguration.Schema;

/** What all slices stand on. */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    /** Where views are kept; its tables are there before anything reads them. */
    @Bean
    ViewStore viewStore(DataSource dataSource, Schema ledger) {
        Migrations.migrate(dataSource, "query");
        return new ViewStore(JdbcClient.create(dataSource), ViewJson.mapper());
    }

    @Bean
    Commits commits() {
        return new Commits();
    }

    @Bean
    CaseHistory caseHistory(EventStore store) {
        return new StoredHistory(store);
    }

    @Bean
    Processors queryProcessors(List<Slice<?>> slices, DeadLetters deadLetters) {
        return new Processors(projections(slices), deadLetters);
    }

    @Bean
    ParkedCases parkedCases(
            List<Slice<?>> slices,
            EventProcessingConfiguration processors,
            @Value("${writedown.query.parked-retry:60s}") Duration pause) {
        return new ParkedCases(projections(slices), processors, pause);
    }

    @Bean
    Rebuild rebuild(EventProcessingConfiguration processors) {
        return new Rebuild(processors);
    }

    @Bean
    WebMvcConfigurer queryMvc() {
        return new WebMvcConfigurer() {

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Parameters());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParameters()).addPathPatterns("/cases/**", "/reports/**");
            }
        };
    }

    private static List<Projection<?>> projections(List<Slice<?>> slices) {
        return slices.stream().<Projection<?>>map(Slice::projection).toList();
    }
}
