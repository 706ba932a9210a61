package org.writedown.web;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.documents.Contents;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.formats.Formats;
import org.writedown.ledger.append.Receipts;
import org.writedown.mappings.Mappings;

/** The write side of the API. */
@Configuration(proxyBeanMethods = false)
@Import({
    CasesController.class,
    AuthorisationsController.class,
    BillsController.class,
    ClaimsController.class,
    DocumentsController.class,
    OriginalsController.class,
    ReadingsController.class,
    MappingsController.class,
    AttributionsController.class,
    AuditsController.class,
    AuditPolicyController.class,
    JudgementsController.class,
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

    /** Of claim files alone: tables are read by {@link FileReading}, since firms have mappings for them. */
    @Bean
    Intake intake() {
        return Formats.intake(IntakeLimits.UPLOAD);
    }

    @Bean
    PastRequests pastRequests(Receipts receipts, EventStore store) {
        return new StoredRequests(receipts, store);
    }

    @Bean
    CommandDispatch commandDispatch(CommandBus bus, PastRequests past) {
        return new CommandDispatch(new CommandSender(bus), past, new Answers(EventCatalogue.current()));
    }

    @Bean
    DocumentIntake documentIntake(CommandDispatch dispatch, EventStore store, Contents contents, Clock clock) {
        Answers answers = new Answers(EventCatalogue.current());
        return new DocumentIntake(dispatch, new CaseRecords(store), contents, answers, clock);
    }

    @Bean
    CaseDocuments caseDocuments(DocumentIntake documents, Contents contents) {
        return new CaseDocuments(documents, contents);
    }

    @Bean
    FileReading fileReading(Mappings mappings) {
        return new FileReading(new TableMappingChoice(mappings));
    }

    /** The headers that {@link Sent} is read from, in the API's description. */
    @Bean
    OperationCustomizer sentHeaders() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Sent.class);
        return (operation, method) -> {
            boolean sent = Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Sent.class);
            if (sent) {
                operation
                        .addParametersItem(new HeaderParameter()
                                .name(SentArgument.IDEMPOTENCY_KEY)
                                .description("names the request: sent again, it is answered as before")
                                .schema(new StringSchema()))
                        .addParametersItem(new HeaderParameter()
                                .name(HttpHeaders.IF_MATCH)
                                .description("the version that the client saw, such as \"7\"")
                                .schema(new StringSchema()));
            }
            return operation;
        };
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
                resolvers.add(new WantedArgument());
            }
        };
    }
}
