package org.writedown.bench.peers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.writedown.bench.worker.Arguments;

/** Starts what is measured beside the product, on the database that it is given. */
public final class Peer {

    private Peer() {}

    /** @param settings what it does not run without */
    public static ConfigurableApplicationContext start(Class<?> application, Arguments given, List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + given.text("url"),
                "--spring.datasource.username=" + given.text("user"),
                "--spring.datasource.password=" + given.text("password"),
                "--spring.jpa.hibernate.ddl-auto=update",
                "--spring.main.banner-mode=off"));
        arguments.addAll(settings);
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    /** A note such as the product's commands carry. */
    public static String note(int number) {
        return "Called billing; asked for the itemised statement by letter, reference %08d.".formatted(number);
    }
}
