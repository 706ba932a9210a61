package org.writedown.bench.slices;

import java.util.ArrayList;
import java.util.List;

/** A-B-B-A: each contestant goes first as often as second, so neither profits from what the other leaves behind. */
public final class Abba {

    /** Runs one slice and says what came of it. */
    public interface Side {
        Slice run() throws Exception;
    }

    private Abba() {}

    /**
     * Two pairs a round, after one pair that only warms up.
     *
     * @throws Exception the first failure of either side: a slice with failures measures nothing
     */
    public static List<Pair> run(int rounds, Side contestant, Side yardstick) throws Exception {
        contestant.run();
        yardstick.run();
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Slice first = contestant.run();
            pairs.add(new Pair(first, yardstick.run()));
            Slice second = yardstick.run();
            pairs.add(new Pair(contestant.run(), second));
        }
        return pairs;
    }

    /** All slices of the contestant as one. */
    public static Slice contestant(List<Pair> pairs) {
        return pairs.stream().map(Pair::contestant).reduce(Slice::plus).orElseThrow();
    }

    /** All slices of the yardstick as one. */
    public static Slice yardstick(List<Pair> pairs) {
        return pairs.stream().map(Pair::yardstick).reduce(Slice::plus).orElseThrow();
    }
}
