package org.writedown.faults.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Api;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Waiting;

/**
 * A process of each side stands still in the middle of its work, for longer than its claims last, and then goes on as if
 * nothing had been; another query process dies in the middle of a batch. Whatever they held in the database is given to
 * others, those go on, and nothing is written twice.
 */
public final class FrozenProcesses implements Scenario {

    private static final String THERE = "there-";

    /** Beyond the 10 s after which others take over segments. */
    private static final Duration FROZEN = Duration.ofSeconds(12);

    /** The database gives up on a transaction that nobody goes on with after 30 s; then the rest has to be caught up. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(75);

    private static final Duration AS_LONG_AS_FROZEN = Duration.ofMinutes(3);

    private static final Duration GETTING_GOING = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "freeze";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        return OnHouse.play(name(), setting, number -> Map.of(), at -> {
            at.journal().allow(AS_LONG_AS_FROZEN);
            List<Api> commands = at.house().commands();
            try (Crowd here = at.crowd("here-", commands.get(0));
                    Crowd there = at.crowd(THERE, commands.get(1))) {
                for (int round = 0; round < setting.rounds(); round++) {
                    frozen(at, here.begin(commands.subList(0, 1)), there.begin(commands.subList(1, 2)), round % 2);
                    killed(at, there.begin(commands.subList(1, 2)), round % 2);
                    here.settle(commands);
                    there.settle(commands);
                    at.answers();
                    at.judge();
                }
            }
        });
    }

    /** The first command process and one query process stand still; whoever uses the second sees what it writes. */
    private static void frozen(OnHouse at, Crowd.Work here, Crowd.Work there, int query) {
        at.acknowledged(100, GETTING_GOING);
        at.house().command(0).pause();
        at.house().query(query).pause();
        long since = System.nanoTime();
        if (!at.acknowledged(100, GETTING_GOING)) {
            at.tally().add(List.of(new Finding(Kind.UNFIT_ANSWER, "one process stood still, and so did the other")));
        }
        there.end();
        Api going = at.house().queries().get(1 - query);
        at.tally().add(Answers.check(going, at.journal().versions(THERE), TAKEN_OVER));
        at.tally().longest("taken over after", Duration.ofNanos(System.nanoTime() - since));
        Waiting.pause(FROZEN.minusNanos(Math.min(FROZEN.toNanos(), System.nanoTime() - since)));
        at.house().query(query).resume();
        at.house().command(0).resume();
        here.end();
    }

    private static void killed(OnHouse at, Crowd.Work work, int query) {
        at.acknowledged(50 + at.random().nextInt(100), GETTING_GOING);
        at.house().query(query).kill();
        at.acknowledged(50, GETTING_GOING);
        work.end();
        at.house().startQuerySideAgain(query);
    }
}
