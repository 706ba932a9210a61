package org.writedown.faults.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.clients.Api;
import org.writedown.faults.clients.Crowd;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Waiting;

/**
 * Two command processes and two query processes on one PostgreSQL. Both write into the same cases at the same time, the
 * same request is sent to both at once, one is killed in the middle of it. Each case stays one line of versions.
 */
public final class TwoProcesses implements Scenario {

    private static final int RACERS = 16;
    private static final Duration LOAD = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "race";
    }

    @Override
    public List<Counts> run(Setting setting) throws Exception {
        return OnHouse.play(name(), setting, number -> Map.of(), at -> {
            try (Crowd crowd = at.crowd("crowd-", at.house().commands().getFirst())) {
                Races races = new Races(at, crowd);
                for (int round = 0; round < setting.rounds(); round++) {
                    int which = round % OnHouse.OF_EACH;
                    races.conditions("race-" + round);
                    races.sameRequest("twice-" + round);
                    races.death(which);
                    at.judge();
                    if (round + 1 < setting.rounds()) {
                        at.house().startCommandSideAgain(which);
                    }
                }
            }
        });
    }

    private record Races(OnHouse at, Crowd crowd) {

        /** All want the same version: one has it, the others are told so; then all get through without a condition. */
        void conditions(String name) throws Exception {
            List<Api> apis = at.house().commands();
            String caseId = crowd.open(apis.getFirst(), name);
            List<Answer> answers =
                    atOnce(i -> crowd.note(apis.get(i % OnHouse.OF_EACH), caseId, name + "-if-" + i, 1L));
            long won = answers.stream().filter(Answer::success).count();
            if (won != 1) {
                unfit(won + " of " + RACERS + " had version 1 of " + caseId);
            }
            answers.stream()
                    .filter(answer -> !answer.success() && answer.status() != 412 && answer.status() != 409)
                    .forEach(answer -> unfit("a lost race was answered " + answer.status()));
            List<Answer> free = atOnce(i -> crowd.note(apis.get(i % OnHouse.OF_EACH), caseId, name + "-" + i, null));
            free.stream()
                    .filter(answer -> !answer.success() && answer.status() != 409)
                    .forEach(answer -> unfit("a note without condition was answered " + answer.status()));
            long dropped =
                    free.stream().filter(answer -> answer.status() == 409).count();
            if (dropped > 0) {
                at.tally().remark("409 for lost races");
            }
        }

        /** The same request to both processes at once, from many: done once, and everybody is told the same. */
        void sameRequest(String name) throws Exception {
            List<Api> apis = at.house().commands();
            String caseId = crowd.open(apis.getFirst(), name);
            List<Answer> answers = atOnce(i -> crowd.note(apis.get(i % OnHouse.OF_EACH), caseId, name + "-same", null));
            if (answers.stream().map(Answer::text).distinct().count() != 1) {
                unfit("the same request was answered in different ways: "
                        + answers.stream()
                                .map(answer -> answer.status() + answer.text())
                                .distinct()
                                .toList());
            }
        }

        /** One dies under load; its clients go on with the other, with the same keys. */
        void death(int which) {
            Crowd.Work work = crowd.begin(at.house().commands());
            at.acknowledged(150, LOAD);
            at.house().command(which).kill();
            Waiting.pause(Duration.ofMillis(500));
            work.end();
            crowd.settle(List.of(at.house().commands().get(OnHouse.OF_EACH - 1 - which)));
        }

        private void unfit(String what) {
            at.tally().add(List.of(new Finding(Kind.NOT_LINEAR, what)));
        }
    }

    private interface Racing {
        Answer run(int number);
    }

    private static List<Answer> atOnce(Racing racing) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> all = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                int number = i;
                all.add(() -> racing.run(number));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
