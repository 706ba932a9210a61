package org.writedown.balance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Commits;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** The balance slice, put together. */
@Configuration(proxyBeanMethods = false)
public class BalanceConfiguration {

    @Bean
    Slice<CaseBalance> balanceSlice(ViewStore store, CaseHistory history, Commits commits) {
        return Slice.of(new BalanceProjection(new BalanceTable(store)), history, commits);
    }

    @Bean
    BalanceController balanceController(Slice<CaseBalance> slice) {
        return new BalanceController(slice.answers());
    }
}
