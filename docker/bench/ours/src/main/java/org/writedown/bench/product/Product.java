package org.writedown.bench.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.writedown.bench.database.Counting;
import org.writedown.bench.database.Database;
import org.writedown.bench.worker.Arguments;

/** The product as it is wired and set up for its users, with what it says to the database counted. */
public final class Product implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final Counting counting;

    private Product(ServletWebServerApplicationContext context, Counting counting) {
        this.context = context;
        this.counting = counting;
    }

    /**
     * @param arguments the database; {@code settings}, the product's own; {@code data}, its data directory
     * @param more settings of this process alone
     */
    public static Product start(Class<?> configuration, Arguments arguments, String... more) {
        Counting counting = new Counting();
        Database database = Database.from(arguments);
        SpringApplicationBuilder application = new SpringApplicationBuilder(configuration)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(counting));
        List<String> settings = new ArrayList<>(List.of(
                "--spring.config.location=file:"
                        + Path.of(arguments.text("settings")).toAbsolutePath(),
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--writedown.data=" + arguments.text("data"),
                "--server.port=0"));
        settings.addAll(List.of(more));
        return new Product(
                (ServletWebServerApplicationContext) application.run(settings.toArray(String[]::new)), counting);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** What the product said to the database so far, by name. */
    public Map<String, LongSupplier> counters() {
        return Map.of(Counting.STATEMENTS, counting::statements, Counting.COMMITS, counting::commits);
    }

    @Override
    public void close() {
        context.close();
    }
}
