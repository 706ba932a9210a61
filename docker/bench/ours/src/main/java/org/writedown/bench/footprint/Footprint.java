package org.writedown.bench.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.writedown.bench.database.Database;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Quantile;
import org.writedown.bench.product.CommandSideWorker;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.worker.WorkerProcess;
import org.writedown.bench.workload.Stripe;
import org.writedown.ledger.EmbeddedDatabase;

/** Start-up and memory of the jar that people run, and the disk that events take. */
public final class Footprint implements Part {

    private static final int STARTS = 3;
    private static final int CLIENTS = 32;
    private static final Duration REST = Duration.ofSeconds(3);
    private static final Duration STINT = Duration.ofSeconds(1);

    @Override
    public void measure(Run run) throws Exception {
        int events = run.plan().of(100_000, 30_000);
        run.say("starting the jar");
        startUp(run.workshop(), run.figures());
        run.say("bytes on disk of " + events + " events on h2");
        embedded(run, events);
        run.say("bytes on disk on postgresql");
        postgres(run);
    }

    private static void startUp(Workshop workshop, Figures figures) throws Exception {
        Path data = workshop.newDirectory("standalone");
        double resident;
        try (StandaloneJar first = StandaloneJar.start(workshop.root(), data)) {
            figures.put("footprint.first_start_ms", first.startMillis());
            Thread.sleep(REST);
            resident = first.residentMebibytes();
        }
        double[] starts = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (StandaloneJar again = StandaloneJar.start(workshop.root(), data)) {
                starts[start] = again.startMillis();
            }
        }
        figures.put("footprint.start_ms", Quantile.median(starts));
        figures.put("footprint.memory_at_rest_mib", resident);
    }

    /**
     * Events committed by concurrent clients, as in use; then the process is stopped, and started as the product starts: the file is
     * compacted, if it needs it, before it is opened. The command side alone writes it, so that it holds events and no views.
     */
    private static void embedded(Run run, int events) throws Exception {
        Workshop workshop = run.workshop();
        Figures figures = run.figures();
        Path directory = workshop.newDirectory("h2-weighed");
        List<String> arguments = new ArrayList<>(Database.embedded(directory).arguments());
        arguments.add("cases=" + Stripe.STRIPES);
        try (WorkerProcess worker = workshop.product(CommandSideWorker.class, arguments)) {
            worker.ask("seed", "from", 0, "to", Stripe.STRIPES, "size", Plan.CASE_SIZE, "seed", run.seed());
            while (stored(worker) < events) {
                worker.slice("commands", CLIENTS, STINT).run();
            }
            figures.put("h2.bytes_per_event_before_restart", (double) bytes(directory) / stored(worker));
        }
        EmbeddedDatabase.compact(directory);
        try (WorkerProcess restarted = workshop.product(CommandSideWorker.class, arguments)) {
            figures.put("h2.bytes_per_event", (double) bytes(directory) / stored(restarted));
        }
    }

    private static void postgres(Run run) throws Exception {
        Workshop workshop = run.workshop();
        Database database = workshop.postgres().emptyDatabase();
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("cases=" + Stripe.STRIPES);
        try (WorkerProcess worker = workshop.product(CommandSideWorker.class, arguments)) {
            worker.ask("seed", "from", 0, "to", 4 * Stripe.STRIPES, "size", Plan.CASE_SIZE, "seed", run.seed());
            run.figures().put("postgresql.bytes_per_event", (double) relationBytes(database) / stored(worker));
        }
    }

    private static long stored(WorkerProcess worker) throws IOException, InterruptedException {
        return Long.parseLong(worker.ask("stored").text("events"));
    }

    private static long relationBytes(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_total_relation_size('domain_event')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
