package org.writedown.bench.run;

import java.io.PrintStream;

/** Tells a waiting person what is being measured, on standard error so that the table stays clean. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String what) {
        out.printf("[%4d s] %s%n", (System.nanoTime() - start) / 1_000_000_000L, what);
    }
}
