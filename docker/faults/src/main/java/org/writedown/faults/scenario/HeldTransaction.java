package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.ServerLedger;

/**
 * Somebody's transaction has written an event and does not commit while its neighbours do. Projections may be late, but
 * none may skip the event that becomes visible last.
 */
public final class HeldTransaction implements Scenario {

    private static final Duration HELD = Duration.ofSeconds(2);
    private static final Duration GETTING_GOING = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "held";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(name(), "PostgreSQL");
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"))) {
            postgres.createDatabase("ledger");
            ServerLedger ledger = new ServerLedger(postgres, "ledger");
            try (Stage stage = new Stage(ledger, setting.directory().resolve("app"), tally, random.nextLong())) {
                for (int round = 0; round < setting.rounds(); round++) {
                    String caseId = stage.openedAlone("held-" + round);
                    hold(postgres, stage, new ForeignEvent(caseId, "held-event-" + round));
                    tally.round();
                }
                stage.conclude();
            }
        }
        return List.of(tally.counts());
    }

    private static void hold(Postgres postgres, Stage stage, ForeignEvent held) throws SQLException {
        try (Connection connection = postgres.dataSource("ledger").getConnection()) {
            connection.setAutoCommit(false);
            held.write(connection, Duration.ZERO);
            Crowd.Work work = stage.work();
            stage.acknowledged(100, GETTING_GOING);
            Waiting.pause(HELD);
            work.end();
            connection.commit();
        }
        held.acknowledge(stage.journal(), Stage.ALONE);
    }
}
