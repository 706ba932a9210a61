package org.writedown.faults.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.clients.Journal;
import org.writedown.faults.history.Call;
import org.writedown.faults.history.Call.Told;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.store.ServerLedger;

/**
 * Somebody's transaction has written an event and does not commit while its neighbours do. Projections may be late, but
 * none may skip the event that becomes visible last.
 */
public final class HeldTransaction implements Scenario {

    /** A note of a real case, written again as its next event, so that what is held is an event like any other. */
    private static final String HOLD = """
            insert into domain_event
              (event_id, case_id, sequence_number, firm, event_type, revision, payload, metadata, recorded_at)
            select gen_random_uuid(), case_id, sequence_number + 1, firm, event_type, revision,
                   convert_to(regexp_replace(convert_from(payload, 'UTF8'), 'key:[A-Za-z0-9-]+', 'key:' || ?), 'UTF8'),
                   metadata, recorded_at
            from domain_event
            where case_id = ? order by sequence_number desc limit 1
            """;

    private static final String RECEIPT = """
            insert into command_receipt
              (firm, idempotency_key, request_hash, case_id, version_before, version_after, recorded_at)
            select firm, ?, '', case_id, sequence_number, sequence_number + 1, recorded_at
            from domain_event where case_id = ? order by sequence_number desc limit 1
            """;

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
                    hold(postgres, stage, caseId, "held-event-" + round);
                    tally.round();
                }
                stage.conclude();
            }
        }
        return List.of(tally.counts());
    }

    private static void hold(Postgres postgres, Stage stage, String caseId, String key) throws SQLException {
        try (Connection connection = postgres.dataSource("ledger").getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, HOLD, key, caseId);
            execute(connection, RECEIPT, key, caseId);
            Crowd.Work work = stage.work();
            stage.acknowledged(100, GETTING_GOING);
            Waiting.pause(HELD);
            work.end();
            connection.commit();
        }
        acknowledge(stage.journal(), caseId, key);
    }

    private static void execute(Connection connection, String sql, String key, String caseId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.setString(2, caseId);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("there is no case " + caseId);
            }
        }
    }

    /** The harness is its own client here: what it committed is as acknowledged as anything. */
    private static void acknowledge(Journal journal, String caseId, String key) {
        long now = System.nanoTime();
        journal.add(new Call(key, caseId, null, now, now, 201, 3, List.of(new Told(2, "record.note-added"))));
    }
}
