package org.writedown.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.writedown.commandside.CommandSide;
import org.writedown.projection.QuerySide;

/** Both sides in one process, on an embedded database unless a PostgreSQL is named. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandSide.class, QuerySide.class, Greeting.class})
public class Standalone {

    public static void main(String[] arguments) {
        // Axon would report to its makers at start; nothing leaves this machine unasked.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication standalone = new SpringApplication(Standalone.class);
        standalone.addInitializers(new DatabaseChoice());
        standalone.run(arguments);
    }
}
