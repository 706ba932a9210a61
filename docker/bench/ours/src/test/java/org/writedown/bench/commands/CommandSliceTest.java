package org.writedown.bench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.bench.database.Database;
import org.writedown.bench.product.CommandSideWorker;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.WorkerProcess;
import org.writedown.bench.workload.Stripe;

/** Keeps the bench alive: the real product in a process of its own, on the embedded database, for a moment. */
class CommandSliceTest {

    @Test
    void theProductAndTheRawInsertsAreMeasured(@TempDir Path directory) throws Exception {
        List<String> arguments = new ArrayList<>(Database.embedded(directory).arguments());
        arguments.addAll(List.of("cases=" + Stripe.STRIPES, "data=" + directory, "settings=" + settings()));
        List<String> command = new ArrayList<>(List.of(Workshop.java()));
        command.addAll(Workshop.JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CommandSideWorker.class.getName()));
        command.addAll(arguments);
        try (WorkerProcess worker = WorkerProcess.start(command, directory.resolve("log.txt"))) {
            worker.ask("seed", "from", 0, "to", Stripe.STRIPES, "size", 25, "seed", 1);
            Slice commands = worker.slice("commands", 4, Duration.ofMillis(200)).run();
            Slice raw = worker.slice("raw", 4, Duration.ofMillis(200)).run();
            assertThat(commands.operations()).isPositive();
            assertThat(commands.perOperation("commits")).isPositive().isLessThanOrEqualTo(1.1);
            assertThat(raw.operations()).isPositive();
        }
    }

    private static Path settings() {
        return Path.of("../../standalone/src/main/resources/application.properties")
                .toAbsolutePath();
    }
}
