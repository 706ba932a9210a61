package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writedown.faults.clients.Api;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Waiting;
import org.writedown.faults.machinery.WrongTime;

/**
 * One process of each side has a clock that is two minutes off, and that jumps to the other side of the right time under
 * load. It must say that it is not well; no event is skipped, none is applied twice, and what was known at a time has no
 * hole in it.
 */
public final class WrongClock implements Scenario {

    /** Beyond the 10 s that claims on segments last, and the 60 s after which stock Axon forgets its gaps. */
    private static final Duration OFF = Duration.ofMinutes(2);

    private static final Duration GETTING_GOING = Duration.ofSeconds(30);
    private static final Duration NOTICED = Duration.ofSeconds(10);
    private static final int WRONG = 0;
    private static final int RIGHT = 1;

    @Override
    public String name() {
        return "skew";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        Path file = setting.directory().resolve("ahead");
        Optional<WrongTime> found = WrongTime.in(file);
        if (found.isEmpty()) {
            return List.of(Counts.skipped(name(), "PostgreSQL", "libfaketime is not installed"));
        }
        WrongTime time = found.get();
        time.set(OFF.negated());
        return OnHouse.play(name(), setting, number -> number == WRONG ? time.environment() : Map.of(), at -> {
            try (Crowd crowd = at.crowd("crowd-", at.house().commands().get(RIGHT))) {
                for (int round = 0; round < setting.rounds(); round++) {
                    round(at, crowd, time, round % 2 == 0 ? OFF : OFF.negated());
                }
            }
            time.set(Duration.ZERO);
            health(at, WRONG, 200);
        });
    }

    private static void round(OnHouse at, Crowd crowd, WrongTime time, Duration to) {
        health(at, WRONG, 503);
        health(at, RIGHT, 200);
        Crowd.Work work = crowd.begin(at.house().commands());
        at.acknowledged(100, GETTING_GOING);
        time.set(to);
        at.acknowledged(150, GETTING_GOING);
        work.end();
        crowd.settle(at.house().commands());
        at.answers();
        at.judge();
        Api query = at.house().queries().get(RIGHT);
        at.ledger().read().cases().values().stream()
                .filter(events -> events.size() < 40)
                .limit(3)
                .forEach(events -> at.tally().add(KnownTimes.check(query::get, events)));
    }

    private static void health(OnHouse at, int which, int wanted) {
        for (Api api :
                List.of(at.house().commands().get(which), at.house().queries().get(which))) {
            boolean said = Waiting.until(
                    NOTICED, Duration.ofMillis(100), () -> api.get("/health").status() == wanted);
            if (!said) {
                at.tally()
                        .add(List.of(new Finding(
                                Kind.UNFIT_ANSWER,
                                "/health was not " + wanted + " with the clock of process " + which)));
            }
        }
    }
}
