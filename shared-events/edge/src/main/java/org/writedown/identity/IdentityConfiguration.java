package org.writedown.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.http.SecurityProblems;

/** Keys, their table, and the rule that no request is anonymous. */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {

    /** What anyone may read: that the server lives, and how it is spoken to. */
    private static final String[] OPEN = {
        "/",
        "/health",
        "/docs",
        "/swagger-ui/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    /** What only the operator may see and do. */
    private static final String[] OPERATIONS = {"/operations", "/operations/**", "/actuator", "/actuator/**"};

    /** What the operator loads for all firms, and each firm for itself; both see what is loaded. */
    private static final String[] REFERENCE = {"/reference", "/reference/**"};

    /** The table's own history, so that no other module's migrations are waited for. */
    @Bean
    AccessKeys accessKeys(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/identity/common")
                .table("identity_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return new AccessKeys(JdbcClient.create(dataSource));
    }

    @Bean(initMethod = "ensure")
    OwnerKey ownerKey(
            AccessKeys keys, PlatformTransactionManager transactions, @Value("${writedown.data:data}") Path directory) {
        return new OwnerKey(keys, new TransactionTemplate(transactions), directory, Clock.systemUTC());
    }

    /** Set as it is, or kept in a file, by default beside the owner's. */
    @Bean
    OperatorKey operatorKey(
            AccessKeys keys,
            OwnerKey owner,
            @Value("${writedown.operator.key:}") String key,
            @Value("${writedown.operator.key.file:}") String file) {
        OperatorKey operator = key.isEmpty()
                ? OperatorKey.in(file.isEmpty() ? owner.file().resolveSibling("operator.key") : Path.of(file))
                : OperatorKey.of(new AccessKey(key));
        return operator.apartFrom(keys);
    }

    @Bean
    RememberedKeys rememberedKeys(AccessKeys keys, @Value("${writedown.keys.remembered}") Duration longest) {
        return new RememberedKeys(keys, longest, System::nanoTime);
    }

    /** The operator is known without the database, which may be what has to be looked after. */
    @Bean
    OpaqueTokenIntrospector introspector(RememberedKeys keys, OperatorKey operator) {
        return token -> {
            AccessKey key = new AccessKey(token);
            if (operator.is(key)) {
                return operator.principal();
            }
            return keys.holderOf(key)
                    .map(CallerPrincipal::new)
                    .orElseThrow(() -> new BadOpaqueTokenException("the key is not known here"));
        };
    }

    /** Timing each security filter of each request costs more than the request; requests as a whole are still timed. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain everyRequestHasACaller(HttpSecurity http, SecurityProblems problems) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(OPERATIONS)
                        .hasAuthority(Authority.OPERATOR)
                        .requestMatchers(REFERENCE)
                        .hasAnyAuthority(Authority.OPERATOR, Authority.ADVOCATE)
                        .anyRequest()
                        .hasAuthority(Authority.ADVOCATE))
                .oauth2ResourceServer(server -> server.opaqueToken(token -> {})
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                // A browser sends no bearer key by itself, so there is no request to forge.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
