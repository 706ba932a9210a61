package org.writedown.bench.peers.axon;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.writedown.bench.peers.Peer;
import org.writedown.bench.slices.Client;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;

/**
 * Stock Axon appending to existing cases. Set beside its defaults is only what it does not run without, and what
 * favours it: no server of its own, and Jackson instead of XStream.
 */
@SpringBootApplication
class StockAxon {

    private static final String FIRM = "firm-bench";
    private static final String ACTOR = "advocate-1";

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        System.setProperty("axoniq.update-checker.disabled", "true");
        Worker.serve(() -> {
            CommandGateway commands = Peer.start(
                            StockAxon.class,
                            given,
                            List.of(
                                    "--axon.axonserver.enabled=false",
                                    "--axon.serializer.general=jackson3",
                                    "--disable-axoniq-console-message=true"))
                    .getBean(CommandGateway.class);
            int cases = given.number("cases");
            return Map.<String, Task>of(
                    "seed",
                    seeding -> seed(commands, cases, seeding.number("size")),
                    "commands",
                    Slices.task(new Contestant(client -> notes(commands, cases, client), Map.of())));
        });
    }

    private static Map<String, String> seed(CommandGateway commands, int cases, int size) {
        for (int number = 0; number < cases; number++) {
            commands.sendAndWait(new Note.Open(id(number), FIRM, ACTOR, size));
        }
        return Map.of();
    }

    /** Each client has cases of its own: the pace is not set by two that want the same one. */
    private static Client notes(CommandGateway commands, int cases, int client) {
        int stripes = Math.min(cases, 64);
        return () -> {
            int number = ThreadLocalRandom.current().nextInt(cases / stripes) * stripes + client % stripes;
            commands.sendAndWait(new Note.Add(id(number), FIRM, ACTOR, LocalDate.of(2026, 3, 2), Peer.note(number)));
        };
    }

    private static String id(int number) {
        return "case-%06d".formatted(number);
    }
}
