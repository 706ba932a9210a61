package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.ServerLedger;

/**
 * Every connection of the pool is held: somebody locks the table that each request asks first. Whoever gets none in
 * time is told to come again; when the lock is gone, everything goes on.
 */
public final class ExhaustedPool implements Scenario {

    private static final Duration HELD = Duration.ofSeconds(8);
    private static final Duration GETTING_GOING = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(name(), "PostgreSQL");
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"))) {
            postgres.createDatabase("ledger");
            ServerLedger ledger = new ServerLedger(postgres, "ledger");
            // Fewer connections than clients.
            var few = java.util.Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "6");
            try (Stage stage = new Stage(
                    ledger, setting.directory().resolve("app"), setting.directory(), tally, random.nextLong(), few)) {
                for (int round = 0; round < setting.rounds(); round++) {
                    Crowd.Work work = stage.work();
                    stage.acknowledged(20 + random.nextInt(50), GETTING_GOING);
                    hold(postgres, stage, tally);
                    stage.resumes("connections were free again");
                    work.end();
                    tally.round();
                }
                stage.conclude();
            }
        }
        return List.of(tally.counts());
    }

    private static void hold(Postgres postgres, Stage stage, Tally tally) throws Exception {
        int before = stage.journal().refusedForNow();
        try (Connection connection = postgres.dataSource("ledger").getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table access_key in access exclusive mode");
            Waiting.pause(HELD);
            connection.rollback();
        }
        if (stage.journal().refusedForNow() == before) {
            tally.add(List.of(new Finding(Kind.UNFIT_ANSWER, "nobody was told that there is no connection")));
        }
    }
}
