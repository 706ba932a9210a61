package org.writedown.bench.product;

import java.io.IOException;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.writedown.bench.commands.NoteCommands;
import org.writedown.bench.database.Database;
import org.writedown.bench.database.RawInsert;
import org.writedown.bench.slices.Client;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;
import org.writedown.bench.workload.NoteRows;
import org.writedown.bench.workload.Seeding;
import org.writedown.bench.workload.Stripe;
import org.writedown.commandside.CommandSideServer;
import org.writedown.ledger.json.EventJson;

/** The command side and the raw inserts in one process, so that both have the same JVM and the same database. */
public final class CommandSideWorker {

    private CommandSideWorker() {}

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        Worker.serve(() -> tasks(Product.start(CommandSideServer.class, given), given));
    }

    private static Map<String, Task> tasks(Product product, Arguments given) {
        Database database = Database.from(given);
        int cases = given.number("cases");
        CommandBus bus = product.part(CommandBus.class);
        RawTables.prepare(database);
        Map<String, Task> tasks = new HashMap<>();
        tasks.put("seed", seed(product.part(DataSource.class)));
        tasks.put("enter", entering -> StandaloneWorker.enter(product));
        tasks.put("stored", asking -> {
            long events = new Settling(product.part(DataSource.class)).stored();
            return Map.of("events", Long.toString(events));
        });
        tasks.putAll(new Loading(bus, product.part(EventStore.class)).tasks());
        tasks.put(
                "commands",
                Slices.task(new Contestant(
                        client -> new NoteCommands(bus, new Stripe(cases, client)), product.counters())));
        EventJson json = product.part(EventJson.class);
        tasks.put("raw", Slices.task(raw(database, json, true)));
        tasks.put("raw_autocommit", Slices.task(raw(database, json, false)));
        return tasks;
    }

    private static Contestant raw(Database database, EventJson json, boolean ownCommit) {
        Client.Factory factory =
                client -> new RawInsert(database.raw().connect(), new NoteRows(json, client), ownCommit);
        return new Contestant(factory, Map.of());
    }

    static Task seed(DataSource source) {
        return arguments -> {
            try (Connection connection = source.getConnection()) {
                new Seeding(connection, arguments.number("seed"))
                        .cases(arguments.number("from"), arguments.number("to"), arguments.number("size"));
            }
            return Map.of();
        };
    }
}
