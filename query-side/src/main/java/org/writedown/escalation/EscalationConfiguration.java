package org.writedown.escalation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.projection.CaseHistory;
import org.writedown.projection.Commits;
import org.writedown.projection.Slice;
import org.writedown.projection.ViewStore;

/** The escalation slice, put together. */
@Configuration(proxyBeanMethods = false)
public class EscalationConfiguration {

    @Bean
    Slice<Escalation> escalationSlice(ViewStore store, CaseHistory history, Commits commits) {
        return Slice.of(new EscalationProjection(new EscalationTable(store)), history, commits);
    }

    @Bean
    EscalationController escalationController(Slice<Escalation> slice) {
        return new EscalationController(slice.answers());
    }
}
