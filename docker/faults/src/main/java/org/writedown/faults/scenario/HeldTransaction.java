package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;

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
        return OnPostgres.rounds(name(), setting, Map.of(), (at, round) -> {
            String caseId = at.stage().openedAlone("held-" + round);
            hold(at.postgres(), at.stage(), new ForeignEvent(caseId, "held-event-" + round));
        });
    }

    private static void hold(Postgres postgres, Stage stage, ForeignEvent held) throws SQLException {
        try (Connection connection = postgres.dataSource(OnPostgres.DATABASE).getConnection()) {
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
