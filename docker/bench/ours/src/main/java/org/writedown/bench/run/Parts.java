package org.writedown.bench.run;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.writedown.bench.figures.Figures;

/** Runs parts one after the other, each on its own: one that fails or hangs takes only its own remaining figures with it. */
public final class Parts {

    /** What a part that was told to stop needs to end its processes. */
    private static final Duration PARTING = Duration.ofSeconds(45);

    private final Run run;

    public Parts(Run run) {
        this.run = run;
    }

    /** Whether the part came to its end; its figures are put down in either case. */
    public boolean measured(Part part) throws InterruptedException {
        Figures found = new Figures();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread measuring =
                Thread.ofPlatform().daemon().name(name(part)).start(() -> failure.set(failure(part, run.with(found))));
        Duration longest = run.plan().longest();
        boolean inTime = measuring.join(longest);
        if (!inTime) {
            measuring.interrupt();
            measuring.join(PARTING);
        }
        found.all().forEach(run.figures()::put);
        Throwable why = inTime ? failure.get() : new IllegalStateException("it took longer than " + longest);
        if (why != null) {
            run.say(name(part) + " broke off: " + why);
        }
        return why == null;
    }

    private static @Nullable Throwable failure(Part part, Run run) {
        try {
            part.measure(run);
            return null;
        } catch (Exception | LinkageError | AssertionError | VirtualMachineError e) {
            return e;
        }
    }

    private static String name(Part part) {
        return part.getClass().getSimpleName();
    }
}
