package org.writedown.faults.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.writedown.faults.clients.Api;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.clients.Journal;
import org.writedown.faults.machinery.Postgres;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.scenario.Scenario.Setting;
import org.writedown.faults.store.ServerLedger;

/** What a round of a scenario works with that has two processes of each side on a PostgreSQL of its own. */
record OnHouse(House house, Journal journal, ServerLedger ledger, Tally tally, Random random) {

    /** How many processes of each side there are. */
    static final int OF_EACH = 2;

    /** What happens in all rounds; judged after each, and in the end. */
    @FunctionalInterface
    interface Play {
        void rounds(OnHouse at) throws Exception;
    }

    /**
     * @param own what the environment of the processes of a number says beside what all have
     */
    static List<Counts> play(String scenario, Setting setting, IntFunction<Map<String, String>> own, Play play)
            throws Exception {
        Random random = new Random(setting.seed());
        Tally tally = new Tally(scenario, "PostgreSQL");
        try (Postgres postgres = Postgres.start(setting.directory().resolve("postgres"))) {
            postgres.createDatabase(OnPostgres.DATABASE);
            ServerLedger ledger = new ServerLedger(postgres, OnPostgres.DATABASE);
            try (House house = new House(ledger.environment(), setting.directory(), OF_EACH, own);
                    Journal journal = new Journal(setting.directory().resolve("acknowledged.tsv"))) {
                OnHouse at = new OnHouse(house, journal, ledger, tally, random);
                play.rounds(at);
                at.answers();
                house.stop();
                tally.conclude(journal, ledger.read());
            }
        }
        return List.of(tally.counts());
    }

    /** A crowd with cases of its own, which it writes into through one command process. */
    Crowd crowd(String name, Api through) {
        Crowd crowd = new Crowd(name, journal, random.nextLong());
        crowd.meet(through, name);
        return crowd;
    }

    /** Until the clients have heard so many more successes, or the time is up. */
    boolean acknowledged(int more, Duration most) {
        int enough = journal.acknowledged() + more;
        return Waiting.until(most, Duration.ofMillis(5), () -> journal.acknowledged() >= enough);
    }

    /** Every query process is as far as the record, and says what it says. */
    void answers() {
        for (Api query : house.queries()) {
            tally.add(Answers.check(query, journal.versions()));
        }
    }

    void judge() {
        tally.round();
        tally.judge(journal, ledger.read());
    }
}
