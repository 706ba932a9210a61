package org.writedown.bench.run;

import java.time.Duration;

/**
 * How much is measured. Both plans measure the same things; the quick one has wider bands.
 *
 * @param slice how long a slice is: short, so that what disturbs the machine disturbs neighbours alike
 * @param rounds of A-B-B-A; two pairs each
 * @param warmUp how long each contestant runs before it counts
 * @param cases existing cases that commands go to; a multiple of the stripes
 * @param peerCases the same for stock Axon, which takes its time to make them
 * @param rebuildEvents how many events are rebuilt and scanned
 * @param replayEvents how many Axon's default processor replays
 * @param visible how many commands are watched until they are visible
 * @param weighedEvents after how many events the embedded database's file is weighed
 */
public record Plan(
        Duration slice,
        int rounds,
        Duration warmUp,
        int cases,
        int peerCases,
        int rebuildEvents,
        int replayEvents,
        int visible,
        int weighedEvents) {

    /** The events of an existing case. */
    public static final int CASE_SIZE = 50;

    public static Plan full() {
        return new Plan(Duration.ofMillis(700), 5, Duration.ofSeconds(4), 2_560, 256, 200_000, 2_000, 750, 100_000);
    }

    public static Plan quick() {
        return new Plan(Duration.ofMillis(250), 2, Duration.ofSeconds(1), 640, 64, 40_000, 1_000, 150, 30_000);
    }
}
