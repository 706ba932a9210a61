package org.writedown.projection;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.writedown.balance.BalanceConfiguration;
import org.writedown.caselist.CaseListConfiguration;
import org.writedown.edge.EdgeConfiguration;
import org.writedown.edge.OwnProcess;
import org.writedown.escalation.EscalationConfiguration;
import org.writedown.findings.FindingsConfiguration;
import org.writedown.ledger.config.LedgerConfiguration;
import org.writedown.operations.OperationsConfiguration;
import org.writedown.projection.parked.ParkedConfiguration;
import org.writedown.projection.rebuild.RebuildConfiguration;
import org.writedown.reductions.ReductionsConfiguration;
import org.writedown.replay.ReplayConfiguration;
import org.writedown.reports.ReportsConfiguration;
import org.writedown.timeline.TimelineConfiguration;

/** The whole query side: every slice by name, nothing found by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@PropertySource("classpath:writedown-query.properties")
@Import({
    EdgeConfiguration.class,
    LedgerConfiguration.class,
    ProjectionConfiguration.class,
    LiveConfiguration.class,
    ParkedConfiguration.class,
    RebuildConfiguration.class,
    BalanceConfiguration.class,
    ReductionsConfiguration.class,
    EscalationConfiguration.class,
    FindingsConfiguration.class,
    TimelineConfiguration.class,
    CaseListConfiguration.class,
    ReplayConfiguration.class,
    ReportsConfiguration.class,
    OperationsConfiguration.class
})
public class QuerySide {

    /** Starts a process that only answers. */
    public static void main(String[] args) {
        // Before Axon's classes are loaded: nothing here calls a foreign server.
        System.setProperty("axoniq.update-checker.disabled", "true");
        OwnProcess.of(QuerySide.class).run(args);
    }
}
