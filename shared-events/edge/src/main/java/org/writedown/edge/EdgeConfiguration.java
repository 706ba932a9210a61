package org.writedown.edge;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.writedown.http.HttpConfiguration;
import org.writedown.identity.IdentityConfiguration;

/**
 * The whole edge. Its defaults (loopback only, limits, where the description is served) are in
 * {@code writedown-edge.properties}; any other property source overrides them.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:writedown-edge.properties")
@Import({HttpConfiguration.class, IdentityConfiguration.class})
public class EdgeConfiguration {}
