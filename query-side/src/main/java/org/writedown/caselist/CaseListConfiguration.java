package org.writedown.caselist;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Commits;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** The caselist slice, put together. */
@Configuration(proxyBeanMethods = false)
public class CaseListConfiguration {

    @Bean
    CaseListTable caselistTable(ViewStore store) {
        return new CaseListTable(store);
    }

    @Bean
    Slice<CaseSummary> caselistSlice(CaseListTable table, CaseHistory history, Commits commits) {
        return Slice.of(new CaseListProjection(table), history, commits);
    }

    @Bean
    CaseListController caselistController(CaseListTable table, Slice<CaseSummary> slice) {
        return new CaseListController(table, slice.answers());
    }
}
