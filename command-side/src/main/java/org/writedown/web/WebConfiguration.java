package org.writedown.web;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.ledger.append.Receipts;

/** The write side of the API. */
@Configuration(proxyBeanMethods = false)
@Import({
    CasesController.class,
    AuthorisationsController.class,
    BillsController.class,
    FlagsController.class,
    InquiriesController.class,
    OffersController.class,
    AccountsController.class,
    RecordController.class
})
public class WebConfiguration {

    @Bean
    CaseIds caseIds(Clock clock) {
        return new CaseIds(clock);
    }

    @Bean
    PastRequests pastRequests(Receipts receipts, EventStore store) {
        return new StoredRequests(receipts, store);
    }

    @Bean
    CommandDispatch commandDispatch(CommandBus bus, PastRequests past) {
        return new CommandDispatch(new CommandSender(bus), past, new Answers(EventCatalogue.current()));
    }

    /** Inside the body limits, so that what is hashed is bounded. */
    @Bean
    FilterRegistrationBean<Fingerprints> fingerprints() {
        FilterRegistrationBean<Fingerprints> filter = new FilterRegistrationBean<>(new Fingerprints());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    WebMvcConfigurer commandMvc(Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SentArgument(clock));
            }
        };
    }
}
