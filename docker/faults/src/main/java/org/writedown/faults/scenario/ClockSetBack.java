package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.machinery.Postgres;

/**
 * Two processes whose clocks differ, or one whose clock was set back: an event is recorded at an earlier time than the
 * one before it. No projection may skip it, and what was known at any time is the case up to some event, never with a
 * hole in it.
 */
public final class ClockSetBack implements Scenario {

    /** Beyond the 60 s after which stock Axon forgets its gaps. */
    private static final Duration SLOW = Duration.ofSeconds(90);

    private static final Duration GETTING_GOING = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        return OnPostgres.rounds(name(), setting, Map.of(), ClockSetBack::round);
    }

    private static void round(OnPostgres at, int number) throws SQLException {
        Stage stage = at.stage();
        Crowd.Work work = stage.work();
        String caseId = stage.openedAlone("clock-" + number);
        backdate(at.postgres(), stage, new ForeignEvent(caseId, "clock-event-" + number));
        stage.acknowledged(50, GETTING_GOING);
        work.end();
        stage.settle();
        at.tally().add(KnownTimes.check(stage::read, at.ledger().read().cases().getOrDefault(caseId, List.of())));
    }

    private static void backdate(Postgres postgres, Stage stage, ForeignEvent event) throws SQLException {
        try (Connection connection = postgres.dataSource(OnPostgres.DATABASE).getConnection()) {
            connection.setAutoCommit(false);
            event.write(connection, SLOW);
            connection.commit();
        }
        event.acknowledge(stage.journal(), Stage.ALONE);
    }
}
