package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;

/**
 * Every connection of the pool is held: somebody locks the table that each request asks first. Whoever gets none in
 * time is told to come again; when the lock is gone, everything goes on.
 */
public final class ExhaustedPool implements Scenario {

    private static final Duration HELD = Duration.ofSeconds(8);
    private static final Duration GETTING_GOING = Duration.ofSeconds(30);
    private static final Map<String, String> FEWER_THAN_CLIENTS =
            Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "6");

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        return OnPostgres.rounds(name(), setting, FEWER_THAN_CLIENTS, ExhaustedPool::round);
    }

    private static void round(OnPostgres at, int number) throws Exception {
        Stage stage = at.stage();
        Crowd.Work work = stage.work();
        stage.acknowledged(20 + at.random().nextInt(50), GETTING_GOING);
        hold(at.postgres(), stage, at.tally());
        stage.resumes("connections were free again");
        work.end();
    }

    private static void hold(Postgres postgres, Stage stage, Tally tally) throws Exception {
        int before = stage.journal().refusedForNow();
        try (Connection connection = postgres.dataSource(OnPostgres.DATABASE).getConnection();
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
