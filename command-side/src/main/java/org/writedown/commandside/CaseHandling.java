package org.writedown.commandside;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
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
import org.writedown.web.ReceiptKeeping;

/** Commands to cases: the bus, the aggregates behind it, and the clock that they are told the day by. */
@Configuration(proxyBeanMethods = false)
public class CaseHandling {

    /** The zone decides which day it is for the firm; the machine's own unless configured. */
    @Bean
    Clock clock(@Value("${writedown.zone:}") String zone) {
        return Clock.system(zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    /** Has no transaction of its own: the store makes events and receipts durable in one. */
    @Bean
    CommandBus commandBus(EventStore store, Appender appender, Clock clock) {
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(CaseAggregate.class),
                new SimpleResourceParameterResolverFactory(List.of(clock)));
        EventSourcingRepository<CaseAggregate> cases = EventSourcingRepository.builder(CaseAggregate.class)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new ReceiptKeeping(appender));
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
