package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.SmallDisk;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.FileLedger;
import org.writedown.faults.store.Ledgers;
import org.writedown.faults.store.ServerLedger;

/** The disk under the database is full for a while: writes are refused, nothing is lost, and all goes on when it is not. */
public final class FullDisk implements Scenario {

    private static final int MEGABYTES = 400;
    private static final int LEFT_KILOBYTES = 64;
    private static final Duration GETTING_GOING = Duration.ofSeconds(30);
    private static final String NOT_PERMITTED = "a file system can only be mounted by root";

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        return List.of(embedded(setting), server(setting));
    }

    private Counts embedded(Setting setting) {
        Optional<SmallDisk> mounted = SmallDisk.mount(setting.directory().resolve("small-h2"), MEGABYTES);
        if (mounted.isEmpty()) {
            return Counts.skipped(name(), "H2", NOT_PERMITTED);
        }
        try (SmallDisk disk = mounted.get()) {
            Path data = disk.path().resolve("app");
            Ledgers ledger = new FileLedger(data, setting.directory().resolve("copy"));
            return rounds(setting, disk, ledger, data, () -> {});
        }
    }

    private Counts server(Setting setting) throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.mount(setting.directory().resolve("small-pg"), MEGABYTES);
        if (mounted.isEmpty()) {
            return Counts.skipped(name(), "PostgreSQL", NOT_PERMITTED);
        }
        Map<String, String> little = Map.of("max_wal_size", "48MB", "min_wal_size", "32MB");
        try (SmallDisk disk = mounted.get();
                Postgres postgres = Postgres.start(disk.path().resolve("data"), little)) {
            postgres.createDatabase("ledger");
            Ledgers ledger = new ServerLedger(postgres, "ledger");
            return rounds(setting, disk, ledger, setting.directory().resolve("app-pg"), () -> revive(postgres));
        }
    }

    /** PostgreSQL that cannot write its log stops; whoever runs it starts it again once there is room. */
    private static void revive(Postgres postgres) {
        if (!Waiting.until(Duration.ofSeconds(5), Duration.ofMillis(100), postgres::isUp)) {
            postgres.close();
            postgres.start();
        }
    }

    private Counts rounds(Setting setting, SmallDisk disk, Ledgers ledger, Path data, Runnable revive) {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(name(), ledger.name());
        try (Stage stage = new Stage(ledger, data, setting.directory(), tally, random.nextLong(), Map.of())) {
            String known = stage.openedAlone("known");
            for (int round = 0; round < setting.rounds(); round++) {
                Crowd.Work work = stage.work();
                stage.acknowledged(50 + random.nextInt(100), GETTING_GOING);
                full(disk, stage, known, tally);
                disk.free();
                revive.run();
                stage.resumes("there was room again");
                work.end();
                stage.settle();
                tally.round();
            }
            stage.conclude();
        }
        return tally.counts();
    }

    private static void full(SmallDisk disk, Stage stage, String known, Tally tally) {
        int before = stage.journal().refusedForNow();
        boolean refused = Waiting.until(GETTING_GOING, Duration.ofMillis(20), () -> {
            disk.fill(LEFT_KILOBYTES);
            return stage.journal().refusedForNow() > before;
        });
        if (!refused) {
            tally.add(List.of(new Finding(Kind.UNFIT_ANSWER, "nobody was told that the disk is full")));
        }
        Answer reading = stage.read("/cases/" + known + "/balance");
        tally.remark("reads while full " + reading.status());
    }
}
