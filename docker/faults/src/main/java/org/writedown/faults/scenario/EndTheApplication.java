package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.writedown.faults.clients.Api;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.clients.Journal;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Program;
import org.writedown.faults.machinery.ServerProcess;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.FileLedger;
import org.writedown.faults.store.Ledgers;
import org.writedown.faults.store.ServerLedger;

/** The end of the whole application at random moments under load, on several databases at the same time. */
public final class EndTheApplication implements Scenario {

    /** How it ends. */
    public enum By {
        /** {@code kill -9}: it gets no chance to save anything. */
        KILL,
        /** SIGTERM: it ends what is under way, in bounded time. */
        TERM
    }

    /** What it works on. */
    public enum On {
        H2,
        POSTGRESQL
    }

    /** Rounds on one database, before the next begins with an empty one: the embedded file grows quickly. */
    private static final int LIFE = 25;

    /** A round ends after so many acknowledgements, at random, or when its time is up. */
    private static final int MOST_ACKNOWLEDGED = 400;

    private static final Duration LONGEST_ROUND = Duration.ofSeconds(2);

    private final By by;
    private final Set<On> databases;

    public EndTheApplication(By by, Set<On> databases) {
        this.by = by;
        this.databases = Set.copyOf(databases);
    }

    @Override
    public String name() {
        return by == By.KILL ? "kill" : "stop";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        List<Callable<Counts>> runs =
                databases.stream().sorted().map(on -> on(on, setting)).toList();
        try (ExecutorService all = Executors.newFixedThreadPool(runs.size())) {
            List<Counts> counts = new ArrayList<>();
            for (Future<Counts> run : all.invokeAll(runs)) {
                counts.add(run.get());
            }
            return counts;
        }
    }

    private Callable<Counts> on(On database, Setting setting) {
        return switch (database) {
            case H2 -> () -> onFile(setting);
            case POSTGRESQL -> () -> onServer(setting);
        };
    }

    private Counts onFile(Setting setting) throws SQLException {
        Path copy = setting.directory().resolve("copy");
        return rounds("H2", setting, (life, data) -> new FileLedger(data, copy));
    }

    private Counts onServer(Setting setting) throws SQLException {
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"))) {
            return rounds("PostgreSQL", setting, (life, data) -> inServer(postgres, life));
        }
    }

    private interface Fresh {
        Ledgers ledger(int life, Path data) throws SQLException;
    }

    private static Ledgers inServer(Postgres postgres, int life) throws SQLException {
        String database = "life" + life;
        postgres.createDatabase(database);
        return new ServerLedger(postgres, database);
    }

    private Counts rounds(String database, Setting setting, Fresh fresh) throws SQLException {
        Tally tally = new Tally(name(), database);
        Random random = new Random(setting.seed());
        for (int done = 0, life = 0; done < setting.rounds(); done += LIFE, life++) {
            Path data = setting.directory().resolve(database + "-" + life);
            Ledgers ledger = fresh.ledger(life, data);
            new Life(by, ledger, data, tally, random).live(Math.min(LIFE, setting.rounds() - done));
        }
        return tally.counts();
    }

    /** From an empty database on, through several deaths of the application. */
    private record Life(By by, Ledgers ledger, Path data, Tally tally, Random random) {

        void live(int rounds) {
            String name = data.getFileName() + "-";
            try (Journal journal = new Journal(data.resolveSibling(name + "acknowledged.tsv"));
                    Crowd crowd = new Crowd(name, journal, random.nextLong())) {
                ServerProcess server = start();
                Api api = Api.of(server.url(), data);
                crowd.meet(api, name);
                String held = "";
                for (int round = 0; round < rounds; round++) {
                    dieUnderLoad(server, api, crowd, journal);
                    tally.round();
                    tally.judge(journal, ledger.read());
                    server = start();
                    api = Api.of(server.url(), data);
                    held = SealedRecord.head(server.url(), data);
                    crowd.settle(List.of(api));
                }
                tally.add(Answers.check(api, journal.versions()));
                tally.add(SealedRecord.check(server.url(), data, held));
                api.close();
                server.stop();
                tally.conclude(journal, ledger.read());
                tally.add(Rebuilding.check(ledger, data, journal.versions()));
            }
        }

        private void dieUnderLoad(ServerProcess server, Api api, Crowd crowd, Journal journal) {
            int enough = journal.acknowledged() + 1 + random.nextInt(MOST_ACKNOWLEDGED);
            Crowd.Work work = crowd.begin(List.of(api));
            Waiting.until(LONGEST_ROUND, Duration.ofMillis(3), () -> journal.acknowledged() >= enough);
            if (by == By.KILL) {
                server.kill();
            } else {
                tally.longest("stopped under load after", server.stop());
            }
            work.end();
            api.close();
        }

        private ServerProcess start() {
            Map<String, String> environment = new HashMap<>(ledger.environment());
            environment.putAll(SealedRecord.OFTEN);
            return ServerProcess.start(Program.STANDALONE, data, environment);
        }
    }
}
