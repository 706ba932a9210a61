package org.writedown.faults.machinery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits that end. */
public final class Waiting {

    private Waiting() {}

    /** Whether it came true in time. */
    public static boolean until(Duration most, Duration pause, BooleanSupplier reached) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(pause);
        }
        return true;
    }

    public static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was told to stop", e);
        }
    }

    static boolean forProcess(Process process, Duration most) {
        try {
            return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was told to stop", e);
        }
    }
}
