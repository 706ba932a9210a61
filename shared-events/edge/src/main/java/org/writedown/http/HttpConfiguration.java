package org.writedown.http;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.writedown.identity.CallerArgument;
import org.writedown.identity.RequesterArgument;
import tools.jackson.databind.json.JsonMapper;

/** JSON, limits and problem details. */
@Configuration(proxyBeanMethods = false)
@Import({ApiDescription.class, ProblemAdvice.class, ErrorPage.class, HealthController.class})
public class HttpConfiguration {

    @Bean
    EdgeJson edgeJson() {
        return new EdgeJson();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    /** Of the clock that commands are decided by, where there are any. */
    @Bean
    DatabaseClock clockHealthIndicator(DataSource database, ObjectProvider<Clock> clock) {
        return new DatabaseClock(database, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter writer) {
        return new SecurityProblems(writer);
    }

    /** Around every other filter, and so around the lookup of the caller's key. */
    @Bean
    FilterRegistrationBean<AwayFilter> awayFilter(ProblemWriter writer) {
        FilterRegistrationBean<AwayFilter> filter = new FilterRegistrationBean<>(new AwayFilter(writer));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WholeAnswers> wholeAnswers() {
        FilterRegistrationBean<WholeAnswers> filter = new FilterRegistrationBean<>(new WholeAnswers());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 7);
        return filter;
    }

    /** Before anything else reads the body. */
    @Bean
    FilterRegistrationBean<BodyLimits> bodyLimits(
            @Value("${writedown.http.most-json}") DataSize json,
            @Value("${writedown.http.most-claims}") DataSize claims,
            ProblemWriter writer) {
        FilterRegistrationBean<BodyLimits> filter =
                new FilterRegistrationBean<>(new BodyLimits(json.toBytes(), claims.toBytes(), writer));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    WebMvcConfigurer edgeMvc() {
        return new WebMvcConfigurer() {

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new RequesterArgument());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                EdgeJson.TEXTS.forEach(text -> addText(registry, text));
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addRedirectViewController("/", "/docs");
            }
        };
    }

    private static <T> void addText(FormatterRegistry registry, EdgeJson.TextType<T> text) {
        registry.addConverter(String.class, text.type(), text.parse()::apply);
    }
}
