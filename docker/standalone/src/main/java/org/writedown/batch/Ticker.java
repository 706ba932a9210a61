package org.writedown.batch;

import java.io.PrintStream;
import java.util.Locale;

/** Says on the screen how far an import is, once a second at most. */
final class Ticker implements Importing.Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long told = start;
    private int open;

    Ticker(PrintStream out) {
        this.out = out;
    }

    @Override
    public void done(int files, int of, Outcome outcome) {
        open += outcome.status().isDone() ? 0 : 1;
        long now = System.nanoTime();
        if (now - told >= SECOND) {
            told = now;
            out.printf(
                    Locale.ROOT,
                    "  %,d of %,d files, %,d of them need something; %,d a second%n",
                    files,
                    of,
                    open,
                    files * SECOND / Math.max(1, now - start));
        }
    }
}
