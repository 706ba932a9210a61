package org.writedown.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.ViewStore;

/** The reports slice: it reads the rows of the reductions slice. */
@Configuration(proxyBeanMethods = false)
public class ReportsConfiguration {

    @Bean
    ReportsController reportsController(ViewStore store) {
        return new ReportsController(new ReductionReports(store.jdbc()));
    }
}
