package org.writedown.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.writedown.bench.audit.AuditOfBills;
import org.writedown.bench.commands.BesidePeers;
import org.writedown.bench.commands.InProcess;
import org.writedown.bench.commands.ThroughHttp;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.FlatJson;
import org.writedown.bench.figures.Targets;
import org.writedown.bench.footprint.Footprint;
import org.writedown.bench.intake.ReadingFiles;
import org.writedown.bench.load.LoadOfACase;
import org.writedown.bench.rebuild.RebuildAll;
import org.writedown.bench.run.Environment;
import org.writedown.bench.run.Options;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Parts;
import org.writedown.bench.run.Progress;
import org.writedown.bench.run.Report;
import org.writedown.bench.run.Run;
import org.writedown.bench.run.Topic;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.visible.AcknowledgedToVisible;
import org.writedown.bench.visible.CatchingUp;

/**
 * Runs what was asked for, prints the table and writes {@code target/bench.json}. Exit code: 0 when it measured, 1 when a
 * part broke off, or a figure was not reached and {@code --strict} was given, 2 when it did not understand.
 */
public final class Bench {

    /** Everything that is measured. */
    public static final List<Topic> TOPICS = List.of(
            new Topic(
                    "commands",
                    "commands a second and their latency, in process and through HTTP, on H2 and PostgreSQL",
                    List.of(new InProcess(), new ThroughHttp(), new BesidePeers())),
            new Topic(
                    "rebuild",
                    "rebuilding all projections, on H2 and PostgreSQL, beside a raw scan; beside Axon's default replay",
                    List.of(new RebuildAll())),
            new Topic(
                    "visible",
                    "from acknowledged to visible, in one process and in two; live projections catching up",
                    List.of(new AcknowledgedToVisible(), new CatchingUp())),
            new Topic("load", "loading cases of 10 to 10,000 events", List.of(new LoadOfACase())),
            new Topic("audit", "auditing bills with four million edits loaded, on H2 and PostgreSQL", AuditOfBills.ALL),
            new Topic("footprint", "start-up, memory, bytes on disk an event", List.of(new Footprint())),
            new Topic("intake", "reading large claim files within 256 MB, beside their bare tokens", ReadingFiles.ALL));

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(TOPICS, arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.usage(TOPICS));
            return 2;
        }
        if (options.help()) {
            System.out.print(Options.usage(TOPICS));
            return 0;
        }
        return measure(options, Path.of(System.getProperty("bench.root")));
    }

    private static int measure(Options options, Path root) throws Exception {
        Figures figures = new Figures();
        Report report = new Report(figures, Targets.ALL);
        boolean failed = false;
        try (Workshop workshop = Workshop.open(root, System.getProperty("bench.peers"))) {
            String environment = Environment.describe(root, workshop.postgres(), options);
            System.out.println(environment);
            Progress progress = new Progress(System.err);
            Parts parts = new Parts(new Run(workshop, options.plan(), options.seed(), figures, progress));
            for (Topic topic : options.topics()) {
                for (Part part : topic.parts()) {
                    failed |= !parts.measured(part);
                    write(root.resolve("target"), environment, report, figures);
                }
            }
        }
        System.out.println(report.text());
        System.out.println("Every figure: " + root.resolve("target").resolve("bench.json"));
        return failed || (options.strict() && !report.allReached()) ? 1 : 0;
    }

    /** After each part: what was measured is not lost with what comes later. */
    private static void write(Path target, String environment, Report report, Figures figures) throws IOException {
        Files.writeString(target.resolve("bench.json"), FlatJson.of(figures.all()));
        Files.writeString(target.resolve("bench.txt"), environment + "\n" + report.text());
        Files.writeString(target.resolve("bench.md"), report.markdown());
    }
}
