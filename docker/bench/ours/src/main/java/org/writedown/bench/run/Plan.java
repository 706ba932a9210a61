package org.writedown.bench.run;

import java.time.Duration;

/**
 * How long and how often is measured. A quick run measures the same things as a full one, with wider bands.
 *
 * @param brief whether it is the quick one
 * @param slice how long a slice is: short, so that what disturbs the machine disturbs neighbours alike
 * @param rounds of A-B-B-A; two pairs each
 * @param warmUp how long each contestant runs before it counts
 * @param longest how long a part may take before it is told to stop, so that one that hangs leaves time for the others
 */
public record Plan(boolean brief, Duration slice, int rounds, Duration warmUp, Duration longest) {

    /** The events of an existing case. */
    public static final int CASE_SIZE = 50;

    public static Plan full() {
        return new Plan(false, Duration.ofMillis(700), 5, Duration.ofSeconds(4), Duration.ofMinutes(6));
    }

    public static Plan quick() {
        return new Plan(true, Duration.ofMillis(250), 2, Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    /** An amount of a part's own: how much of it a full run measures, and how much a quick one. */
    public int of(int inFull, int inQuick) {
        return brief ? inQuick : inFull;
    }

    @Override
    public String toString() {
        return (brief ? "quick" : "full") + ": slices of " + slice.toMillis() + " ms, " + rounds
                + " rounds of A-B-B-A, warmed up for " + warmUp.toMillis() + " ms each";
    }
}
