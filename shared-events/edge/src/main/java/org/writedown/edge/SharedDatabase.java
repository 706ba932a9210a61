package org.writedown.edge;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process that stands beside others needs a database that others can reach. An embedded one
 * would take commands that nobody else ever sees, and Spring would quietly make one where none is named.
 */
public final class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URL = "spring.datasource.url";

    /** @throws IllegalStateException if the database is embedded or not named */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getProperty(URL, "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("refusing to start: a process of its own needs a PostgreSQL that"
                    + " all processes share; " + URL + (url.isEmpty() ? " is not set" : " names another database")
                    + ". For one process with an embedded database start the standalone server");
        }
    }
}
