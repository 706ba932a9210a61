package org.writedown.projection;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for a projection of this process, and lets them look again for those of others. */
public final class Commits {

    /** How often a waiter looks without being woken: rows may be written by another process. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    /** One phase a commit. */
    private final Phaser commits = new Phaser(1);

    /** A batch of this process was committed. */
    public void happened() {
        commits.arrive();
    }

    /** Whether it was reached before the patience ended. */
    public boolean await(Duration patience, BooleanSupplier reached) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            int before = commits.getPhase();
            if (reached.getAsBoolean()) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || !pause(before, Math.min(left, LOOK_NANOS))) {
                return false;
            }
        }
    }

    /** False when the thread was asked to stop. */
    private boolean pause(int before, long nanos) {
        try {
            commits.awaitAdvanceInterruptibly(before, nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return true; // Time to look.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
