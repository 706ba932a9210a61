package org.writedown.projection;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.writedown.ledger.config.LedgerConfiguration.Schema;
import org.writedown.ledger.feed.LedgerScan;
import org.writedown.ledger.json.EventJson;

/** What all slices stand on. */
@Configuration(proxyBeanMethods = false)
public class ProjectionConfiguration {

    /** Where views are kept; its tables are there before anything reads them. */
    @Bean
    ViewStore viewStore(DataSource dataSource, Schema ledger) {
        return ViewStore.migrated(dataSource);
    }

    @Bean
    Commits commits() {
        return new Commits();
    }

    @Bean
    LedgerScan ledgerScan(DataSource dataSource, Schema ledger) {
        return new LedgerScan(dataSource, ledger.dialect());
    }

    @Bean
    CaseHistory caseHistory(EventStore events, LedgerScan ledger, EventJson json) {
        return new StoredHistory(events, ledger, json);
    }

    @Bean
    Generations generations(ViewStore store, List<Slice<?>> slices) {
        Generations generations = new Generations(store);
        Slice.projections(slices).forEach(projection -> generations.ensure(projection.name()));
        return generations;
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
                registry.addInterceptor(new KnownParameters())
                        .addPathPatterns("/cases/**", "/reports/**", "/operations/**");
            }
        };
    }
}
