package org.writedown.findings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Commits;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** The findings slice, put together. */
@Configuration(proxyBeanMethods = false)
public class FindingsConfiguration {

    @Bean
    Slice<CaseFindings> findingsSlice(ViewStore store, CaseHistory history, Commits commits) {
        return Slice.of(new FindingsProjection(new FindingsTable(store)), history, commits);
    }

    @Bean
    FindingsController findingsController(Slice<CaseFindings> slice) {
        return new FindingsController(slice.answers());
    }
}
