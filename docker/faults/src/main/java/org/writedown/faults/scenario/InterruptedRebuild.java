package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Program;
import org.writedown.faults.machinery.ServerProcess;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.FileLedger;
import org.writedown.faults.store.Ledgers;
import org.writedown.faults.store.ServerLedger;

/** The projections are made anew from the first event, and the application is killed again and again meanwhile. */
public final class InterruptedRebuild implements Scenario {

    private static final int EVENTS = 1_500;
    private static final int LONGEST_MILLIS = 700;
    private static final Duration LOAD = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        Path file = setting.directory().resolve("file");
        Counts embedded =
                interrupted(setting, new FileLedger(file, setting.directory().resolve("copy")), file);
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"))) {
            return List.of(embedded, inServer(setting, postgres));
        }
    }

    private Counts inServer(Setting setting, Postgres postgres) throws SQLException {
        postgres.createDatabase("ledger");
        return interrupted(
                setting,
                new ServerLedger(postgres, "ledger"),
                setting.directory().resolve("server"));
    }

    private Counts interrupted(Setting setting, Ledgers ledger, Path data) {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(name(), ledger.name());
        try (Stage stage = new Stage(ledger, data, tally, random.nextLong())) {
            Crowd.Work work = stage.work();
            stage.acknowledged(EVENTS, LOAD);
            work.end();
            stage.conclude();
            String live = ledger.projections();
            ledger.forgetProjections();
            for (int round = 0; round < setting.rounds(); round++) {
                try (ServerProcess server = ServerProcess.start(Program.STANDALONE, data, ledger.environment())) {
                    Waiting.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
                    server.kill();
                }
                tally.round();
            }
            tally.add(Rebuilding.resumed(ledger, data, stage.journal().versions(), live));
        }
        return tally.counts();
    }
}
