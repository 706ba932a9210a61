package org.writedown.faults.scenario;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.scenario.Scenario.Setting;
import org.writedown.faults.store.ServerLedger;

/** What a round of a scenario works with that has one server and a PostgreSQL of its own. */
record OnPostgres(Postgres postgres, ServerLedger ledger, Stage stage, Tally tally, Random random) {

    static final String DATABASE = "ledger";

    /** What happens in each round. */
    @FunctionalInterface
    interface Round {
        void play(OnPostgres at, int number) throws Exception;
    }

    /**
     * Plays all rounds and has them judged in the end.
     *
     * @param settings environment of the server, beside what leads to its database
     */
    static List<Counts> rounds(String scenario, Setting setting, Map<String, String> settings, Round round)
            throws Exception {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(scenario, "PostgreSQL");
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"))) {
            postgres.createDatabase(DATABASE);
            ServerLedger ledger = new ServerLedger(postgres, DATABASE);
            var data = setting.directory().resolve("app");
            var logs = setting.directory().resolve("logs");
            try (Stage stage = new Stage(ledger, data, logs, tally, random.nextLong(), settings)) {
                OnPostgres at = new OnPostgres(postgres, ledger, stage, tally, random);
                for (int number = 0; number < setting.rounds(); number++) {
                    round.play(at, number);
                    tally.round();
                }
                stage.conclude();
            }
        }
        return List.of(tally.counts());
    }
}
