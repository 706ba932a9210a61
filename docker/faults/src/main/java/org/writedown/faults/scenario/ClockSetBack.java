package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.history.StoredEvent;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.store.ServerLedger;

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
        known(stage, at.ledger(), caseId, at.tally());
    }

    private static void backdate(Postgres postgres, Stage stage, ForeignEvent event) throws SQLException {
        try (Connection connection = postgres.dataSource(OnPostgres.DATABASE).getConnection()) {
            connection.setAutoCommit(false);
            event.write(connection, SLOW);
            connection.commit();
        }
        event.acknowledge(stage.journal(), Stage.ALONE);
    }

    /** At each recorded time, and between them. */
    private static void known(Stage stage, ServerLedger ledger, String caseId, Tally tally) {
        for (StoredEvent event : ledger.read().cases().getOrDefault(caseId, List.of())) {
            for (Duration after : List.of(Duration.ofMillis(-1), Duration.ZERO, Duration.ofMillis(1))) {
                Instant at = event.recordedAt().plus(after);
                Answer known = stage.read("/cases/" + caseId + "/timeline?asKnownAt=" + at);
                if (known.success() && !known.body().equals(upTo(stage, caseId, known))) {
                    tally.add(List.of(new Finding(
                            Kind.PROJECTION, "what was known of " + caseId + " at " + at + " has a hole in it")));
                }
            }
        }
    }

    private static Object upTo(Stage stage, String caseId, Answer known) {
        long last = Long.parseLong(known.etag()) - 1;
        return stage.read("/cases/" + caseId + "/timeline?atSequence=" + last).body();
    }
}
