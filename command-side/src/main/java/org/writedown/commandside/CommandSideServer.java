package org.writedown.commandside;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.writedown.edge.OwnProcess;

/** The command side as a process of its own, beside others on one PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandSide.class)
public class CommandSideServer {

    public static void main(String[] arguments) {
        OwnProcess.of(CommandSideServer.class).run(arguments);
    }
}
