package org.writedown.commandside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side as a process of its own, beside others on one PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandSide.class)
public class CommandSideServer {

    public static void main(String[] arguments) {
        SpringApplication server = new SpringApplication(CommandSideServer.class);
        server.addInitializers(new SharedDatabase());
        server.run(arguments);
    }
}
