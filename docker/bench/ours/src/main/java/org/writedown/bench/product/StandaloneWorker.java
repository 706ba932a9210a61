package org.writedown.bench.product;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.writedown.bench.commands.NoteCommands;
import org.writedown.bench.database.Database;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.visible.Visibility;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;
import org.writedown.bench.workload.Cases;
import org.writedown.bench.workload.Stripe;
import org.writedown.commandside.CommandSide;
import org.writedown.identity.AccessKey;
import org.writedown.identity.AccessKeys;
import org.writedown.identity.Caller;
import org.writedown.ledger.json.EventJson;
import org.writedown.projection.QuerySide;

/** Both sides in one process, as the product is started alone, with one endpoint of the bench beside the product's. */
public final class StandaloneWorker {

    private StandaloneWorker() {}

    /** The product's standalone configuration and the raw endpoint, behind the same filters. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CommandSide.class, QuerySide.class})
    static class BothSides {

        /** A pool of its own, as large as the most clients it is asked by, so that nobody waits for a connection. */
        @Bean
        RawEndpoint rawEndpoint(Environment environment, EventJson json) {
            Database database = new Database(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", ""));
            RawTables.prepare(database);
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(database.raw().url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            pool.setMaximumPoolSize(RawEndpoint.CONNECTIONS);
            return new RawEndpoint(pool, json);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        Worker.serve(() -> tasks(Product.start(BothSides.class, given), given));
    }

    private static Map<String, Task> tasks(Product product, Arguments given) {
        DataSource source = product.part(DataSource.class);
        Map<String, Task> tasks = new HashMap<>();
        tasks.put("seed", CommandSideWorker.seed(source));
        tasks.put("enter", entering -> enter(product));
        tasks.put("counts", counting -> counts(product));
        tasks.put("settle", new Settling(source));
        tasks.put(
                "visible",
                arguments -> Slices.write(
                        Visibility.watch(new Arguments(enter(product)), source, given.number("cases"), arguments)));
        CommandBus bus = product.part(CommandBus.class);
        Contestant commands =
                new Contestant(client -> new NoteCommands(bus, new Stripe(given.number("cases"), client)), Map.of());
        tasks.put("commands", Slices.task(commands));
        LiveProcessors processors = new LiveProcessors(product, source);
        tasks.put("pause", pausing -> processors.pause());
        tasks.put("catch_up", catching -> processors.catchUp());
        return tasks;
    }

    /** A key of the firm that the seeded cases belong to, and the port. */
    static Map<String, String> enter(Product product) {
        AccessKey key = AccessKey.random(new SecureRandom());
        product.part(AccessKeys.class).add(key, new Caller(Cases.FIRM, Cases.ACTOR), Instant.now());
        return Map.of("key", key.secret(), "port", Integer.toString(product.port()));
    }

    private static Map<String, String> counts(Product product) {
        Map<String, String> counts = new HashMap<>();
        product.counters().forEach((name, counter) -> counts.put(name, Long.toString(counter.getAsLong())));
        return counts;
    }
}
