package org.writedown.bench.peers.envers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.bench.peers.Peer;
import org.writedown.bench.slices.Client;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;

/** Loads a row, changes it and commits; Envers writes what it was. */
@SpringBootApplication
class EnversCases {

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        System.setProperty("axoniq.update-checker.disabled", "true");
        Worker.serve(() -> {
            ConfigurableApplicationContext context = Peer.start(
                    EnversCases.class,
                    given,
                    List.of(
                            "--axon.axonserver.enabled=false",
                            "--axon.serializer.general=jackson3",
                            "--disable-axoniq-console-message=true"));
            CaseRows rows = context.getBean(CaseRows.class);
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            int cases = given.number("cases");
            return Map.<String, Task>of(
                    "seed",
                    seeding -> seed(rows, cases),
                    "commands",
                    Slices.task(new Contestant(client -> notes(rows, transaction, cases, client), Map.of())));
        });
    }

    private static Map<String, String> seed(CaseRows rows, int cases) {
        for (int number = 0; number < cases; number++) {
            rows.save(new CaseRow(id(number), "firm-bench", "advocate-1"));
        }
        return Map.of();
    }

    private static Client notes(CaseRows rows, TransactionTemplate transaction, int cases, int client) {
        int stripes = Math.min(cases, 64);
        return () -> {
            int number = ThreadLocalRandom.current().nextInt(cases / stripes) * stripes + client % stripes;
            String text = Peer.note(ThreadLocalRandom.current().nextInt(1_000_000));
            transaction.executeWithoutResult(
                    status -> rows.findById(id(number)).orElseThrow().note(LocalDate.of(2026, 3, 2), text));
        };
    }

    private static String id(int number) {
        return "case-%06d".formatted(number);
    }
}
