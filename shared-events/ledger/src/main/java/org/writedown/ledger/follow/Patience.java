package org.writedown.ledger.follow;

import java.time.Duration;

/** How long to wait before trying again what failed: at first hardly at all, then ever longer. */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(5);
    private static final Duration LAST = Duration.ofSeconds(5);

    private Duration next = FIRST;
    private long until = System.nanoTime();

    void failed() {
        until = System.nanoTime() + next.toNanos();
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(LAST) < 0 ? twice : LAST;
    }

    void worked() {
        next = FIRST;
    }

    /** Whether the last try failed. */
    boolean tried() {
        return !next.equals(FIRST);
    }

    /** Nanoseconds until it is worth another try; 0 when it is now. */
    long left() {
        return Math.max(0, until - System.nanoTime());
    }
}
