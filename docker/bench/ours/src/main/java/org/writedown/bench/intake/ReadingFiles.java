package org.writedown.bench.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.Ratio;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Plan;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.slices.Abba;
import org.writedown.bench.slices.Pair;
import org.writedown.bench.slices.Slice;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.WorkerProcess;

/** One large invented file, read claim by claim within a heap about as large as itself. */
public final class ReadingFiles implements Part {

    /** These are not slices of time but whole passes over a file: none is too long. */
    private static final Duration ANY = Duration.ofMinutes(10);

    private static final String HEAP = "-Xmx256m";
    private static final double MEGABYTE = 1 << 20;

    /** One part a format, so that one that breaks off leaves the others. */
    public static final List<Part> ALL = List.of(
            new ReadingFiles("x12_837", "x12", new InventedClaims()),
            new ReadingFiles("x12_835", "x12", new InventedPayments()),
            new ReadingFiles("ndjson", "json", new InventedResources()),
            new ReadingFiles("rif", "rows", new InventedRows()));

    private final String name;
    private final String tokens;
    private final Invented format;

    /** @param tokens the worker's task that makes a bare pass over the tokens */
    private ReadingFiles(String name, String tokens, Invented format) {
        this.name = name;
        this.tokens = tokens;
        this.format = format;
    }

    @Override
    public void measure(Run run) throws Exception {
        long megabytes = run.plan().of(200, 24);
        run.say("reading " + megabytes + " MB of " + name + " with " + HEAP);
        Path file = run.workshop().newDirectory("intake").resolve(name);
        Invented.write(format, file, megabytes << 20, run.seed());
        try (WorkerProcess reader = WorkerProcess.start(command(file), file.resolveSibling("log.txt"))) {
            Abba.Side read = () -> Slices.read(reader.ask("read"));
            Abba.Side bare = () -> Slices.read(reader.ask(tokens));
            warmUp(read);
            warmUp(bare);
            put(run.figures(), Abba.run(run.plan().of(2, 1), read, bare));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Of a short file one pass is over before the compiler has come to its last word, and the first seconds would be
     * what is measured: in a quick run as well as in a full one.
     */
    private static void warmUp(Abba.Side side) throws Exception {
        long end = System.nanoTime() + Plan.full().warmUp().toNanos();
        do {
            side.run();
        } while (System.nanoTime() < end);
    }

    private void put(Figures figures, List<Pair> pairs) {
        Slice read = Abba.contestant(pairs);
        figures.put("intake." + name + ".vs_tokeniser", Ratio.of(pairs, ANY));
        figures.put("intake." + name + ".mb_per_s", read.perSecond() / MEGABYTE);
        figures.put(
                "intake." + name + ".tokeniser_mb_per_s", Abba.yardstick(pairs).perSecond() / MEGABYTE);
        figures.put("intake." + name + ".claims_per_s", read.perOperation(ReaderWorker.CLAIMS) * read.perSecond());
    }

    private static List<String> command(Path file) {
        return List.of(
                Workshop.java(),
                HEAP,
                "-XX:+UseG1GC",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderWorker.class.getName(),
                "file=" + file);
    }
}
