package org.writedown.reductions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Commits;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** The reductions slice, put together. */
@Configuration(proxyBeanMethods = false)
public class ReductionsConfiguration {

    @Bean
    Slice<CaseReductions> reductionsSlice(ViewStore store, CaseHistory history, Commits commits) {
        return Slice.of(new ReductionsProjection(new ReductionsTable(store)), history, commits);
    }

    @Bean
    ReductionsController reductionsController(Slice<CaseReductions> slice) {
        return new ReductionsController(slice.answers());
    }
}
