package org.writedown.faults;

import java.util.ArrayList;
import java.util.List;
import org.writedown.faults.scenario.Scenario;
import org.writedown.faults.scenario.Scenarios;

/**
 * What was asked for.
 *
 * @param seed decides all that is random; made up and printed when none is given
 * @param rounds of each scenario; 0 for its own number
 */
record Options(List<Scenario> scenarios, long seed, int rounds) {

    static Options of(String[] arguments) {
        List<Scenario> chosen = new ArrayList<>();
        long seed = System.nanoTime() & 0xffff_ffffL;
        int rounds = 0;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--seed" -> seed = number(arguments, ++i);
                case "--rounds" -> rounds = Math.toIntExact(number(arguments, ++i));
                default -> chosen.add(Scenarios.named(arguments[i]));
            }
        }
        return new Options(chosen.isEmpty() ? Scenarios.all() : chosen, seed, rounds);
    }

    private static long number(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a number");
        }
        return Long.parseLong(arguments[at]);
    }
}
