package org.writedown.faults.scenario;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;

/**
 * PostgreSQL goes away under load and comes back: killed whole, stopped at once, or one of its processes killed. The
 * application is told nothing and must go on by itself.
 */
public final class KillTheDatabase implements Scenario {

    private static final Duration DOWN = Duration.ofMillis(1_500);

    /** Every tenth time nobody is quick to start it again. */
    private static final Duration LONG_DOWN = Duration.ofSeconds(30);

    private static final int SELDOM = 10;
    private static final Duration GETTING_GOING = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "database";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        return OnPostgres.rounds(name(), setting, Map.of(), KillTheDatabase::round);
    }

    private static void round(OnPostgres at, int number) throws SQLException {
        Stage stage = at.stage();
        Crowd.Work work = stage.work();
        stage.acknowledged(20 + at.random().nextInt(200), GETTING_GOING);
        fault(number, at.postgres(), stage, at.tally());
        stage.resumes("the database was back");
        work.end();
        stage.settle();
        at.tally().judge(stage.journal(), at.ledger().read());
    }

    private static void fault(int round, Postgres postgres, Stage stage, Tally tally) throws SQLException {
        Duration down = round % SELDOM == SELDOM - 1 ? LONG_DOWN : DOWN;
        switch (round % 3) {
            case 0 -> {
                postgres.kill();
                away(down, stage, tally);
                postgres.start();
            }
            case 1 -> {
                postgres.stopImmediately();
                away(down, stage, tally);
                postgres.start();
            }
            default -> {
                postgres.killOneBackend();
                Waiting.until(GETTING_GOING, Duration.ofMillis(50), postgres::isUp);
            }
        }
    }

    /** Whoever asks now is told to come again: neither with what cannot be known, nor with a failure of ours. */
    private static void away(Duration down, Stage stage, Tally tally) {
        Waiting.pause(down);
        for (String path : List.of("/health", "/cases")) {
            int status = stage.read(path).status();
            if (status != 503) {
                tally.add(List.of(new Finding(Kind.UNFIT_ANSWER, path + " was " + status + " without a database")));
            }
        }
    }
}
