package org.writedown.faults.scenario;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.FaultyWire;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.ServerLedger;

/**
 * The wire between application and database is slow, cut, or dead without anybody being told (half-open). Waits must
 * end, clients hear 503, and no thread is left behind.
 */
public final class BadWire implements Scenario {

    /** In each direction: a command asks its database several times. */
    private static final List<Duration> SLOW = List.of(Duration.ofMillis(100), Duration.ofMillis(500));

    private static final Duration WHILE_SLOW = Duration.ofSeconds(5);
    private static final Duration PATIENCE_WHILE_SLOW = Duration.ofSeconds(40);
    private static final Duration WHILE_CUT = Duration.ofSeconds(2);

    /** Longer than the application may wait for its database, which is 30 s for an answer and 5 s for a connection. */
    private static final Duration WHILE_STALLED = Duration.ofSeconds(40);

    private static final Duration GETTING_GOING = Duration.ofSeconds(30);
    private static final int THREADS_MORE = 25;

    @Override
    public String name() {
        return "wire";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(name(), "PostgreSQL");
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"));
                FaultyWire wire = new FaultyWire(postgres.port())) {
            postgres.createDatabase("ledger");
            ServerLedger ledger =
                    new ServerLedger(postgres.dataSource("ledger"), Postgres.environment("ledger", wire.port()));
            try (Stage stage = new Stage(ledger, setting.directory().resolve("app"), tally, random.nextLong())) {
                OptionalInt threads = OptionalInt.empty();
                for (int round = 0; round < setting.rounds(); round++) {
                    Crowd.Work work = stage.work();
                    stage.acknowledged(20 + random.nextInt(100), GETTING_GOING);
                    threads = threads.isPresent() ? threads : stage.server().threads();
                    fault(round, wire, stage, tally);
                    stage.resumes("the wire was mended");
                    work.end();
                    stage.settle();
                    tally.round();
                    tally.judge(stage.journal(), ledger.read());
                }
                leaks(threads, stage, tally);
                stage.conclude();
            }
        }
        return List.of(tally.counts());
    }

    private static void fault(int round, FaultyWire wire, Stage stage, Tally tally) {
        switch (round % 4) {
            case 0, 2 -> {
                wire.delay(SLOW.get(round % 4 / 2));
                Waiting.pause(WHILE_SLOW);
                if (!stage.acknowledged(1, PATIENCE_WHILE_SLOW)) {
                    tally.add(List.of(new Finding(Kind.UNFIT_ANSWER, "nothing was done on a slow wire")));
                }
                wire.delay(Duration.ZERO);
            }
            case 1 -> {
                wire.cut();
                Waiting.pause(WHILE_CUT);
                wire.mend();
            }
            default -> {
                wire.stall();
                int before = stage.journal().refusedForNow();
                Waiting.pause(WHILE_STALLED);
                if (stage.journal().refusedForNow() == before) {
                    tally.add(List.of(new Finding(Kind.UNFIT_ANSWER, "nobody was answered on a half-open wire")));
                }
                wire.mend();
            }
        }
    }

    private static void leaks(OptionalInt before, Stage stage, Tally tally) {
        OptionalInt after = stage.server().threads();
        if (before.isPresent() && after.isPresent() && after.getAsInt() > before.getAsInt() + THREADS_MORE) {
            tally.add(List.of(new Finding(
                    Kind.UNFIT_ANSWER, "threads grew from " + before.getAsInt() + " to " + after.getAsInt())));
        }
        before.ifPresent(count -> tally.remark(count + " threads, " + after.orElse(0) + " in the end"));
    }
}
