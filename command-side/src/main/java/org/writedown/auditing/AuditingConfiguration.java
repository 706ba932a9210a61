package org.writedown.auditing;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.audit.RuleSet;
import org.writedown.ledger.Migrations;
import org.writedown.reference.lookup.StoredReference;

/** Audits, put together. */
@Configuration(proxyBeanMethods = false)
public class AuditingConfiguration {

    @Bean
    Policies auditPolicies(DataSource database) {
        Migrations.migrate(database, "audit");
        return new Policies(JdbcClient.create(database));
    }

    @Bean
    RecordedCases recordedCases(EventStore store) {
        return new RecordedCases(store);
    }

    /** The firm's reference data and settings are looked up for each audit; the rules are the same for all. */
    @Bean
    CaseAudits caseAudits(RecordedCases cases, StoredReference reference, Policies policies) {
        return new CaseAudits(cases, reference, RuleSet.standard(), policies);
    }

    @Bean
    Judgements judgements(RecordedCases cases) {
        return new Judgements(cases);
    }
}
