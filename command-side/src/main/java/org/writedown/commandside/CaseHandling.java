package org.writedown.commandside;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.writedown.cases.CaseAggregate;
import org.writedown.cases.command.CaseCommand;
import org.writedown.ledger.append.Appender;
import org.writedown.ledger.config.LedgerConfiguration;
import org.writedown.ledger.feed.Dialect;
import org.writedown.web.ReceiptKeeping;

/** Commands to cases: the bus, the aggregates behind it, and the clock that they are told the day by. */
@Configuration(proxyBeanMethods = false)
public class CaseHandling {

    /** How long a command waits for its turn on a case. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** The zone decides which day it is for the firm; the machine's own unless configured. */
    @Bean
    Clock clock(@Value("${writedown.zone:}") String zone) {
        return Clock.system(zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    /** @param capacity in bill lines, flags, entries and the like; each takes about half a kilobyte */
    @Bean
    CaseStates caseStates(
            EventStore store,
            LedgerConfiguration.Schema schema,
            @Value("${writedown.cases.cached:200000}") long capacity) {
        return new CaseStates(store, schema.dialect() != Dialect.H2, capacity);
    }

    /** Has no transaction of its own: the store makes events and receipts durable in one. */
    @Bean
    CommandBus commandBus(EventStore store, CaseStates states, Appender appender, Clock clock) {
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(CaseAggregate.class),
                new SimpleResourceParameterResolverFactory(List.of(clock)));
        CaseRepository cases = new CaseRepository(store, states, new CaseLocks(LONGEST_WAIT), parameters);
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new ReceiptKeeping(appender));
        bus.registerHandlerInterceptor(new FreshDecisions(states));
        AggregateAnnotationCommandHandler.<CaseAggregate>builder()
                .aggregateType(CaseAggregate.class)
                .repository(cases)
                .parameterResolverFactory(parameters)
                .commandTargetResolver(CaseHandling::target)
                .build()
                .subscribe(bus);
        return bus;
    }

    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        CaseCommand command = (CaseCommand) message.getPayload();
        return new VersionedAggregateIdentifier(command.caseId(), null);
    }
}
