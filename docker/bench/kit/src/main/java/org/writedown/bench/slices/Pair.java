package org.writedown.bench.slices;

import java.time.Duration;

/** Two neighbouring slices: the contestant, and what it is measured against. */
public record Pair(Slice contestant, Slice yardstick) {

    /** A slice that took this much longer than planned was held up by something else: the pair says nothing. */
    static final double MOST_OVERRUN = 1.5;

    /** What a slow operation may take beyond the end of its slice. */
    static final Duration LAST_OPERATION = Duration.ofMillis(250);

    public double ratio() {
        return contestant.perSecond() / yardstick.perSecond();
    }

    /** Whether both slices did something, in about the time that was planned. */
    public boolean undisturbed(Duration planned) {
        return sound(contestant, planned) && sound(yardstick, planned);
    }

    private static boolean sound(Slice slice, Duration planned) {
        double most = planned.toNanos() * MOST_OVERRUN + LAST_OPERATION.toNanos();
        return slice.operations() > 0 && slice.nanos() <= most;
    }
}
