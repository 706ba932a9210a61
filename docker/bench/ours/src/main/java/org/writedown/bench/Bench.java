package org.writedown.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.writedown.bench.commands.BesidePeers;
import org.writedown.bench.commands.InProcess;
import org.writedown.bench.commands.ThroughHttp;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.FlatJson;
import org.writedown.bench.figures.Targets;
import org.writedown.bench.footprint.Footprint;
import org.writedown.bench.load.LoadOfACase;
import org.writedown.bench.rebuild.RebuildAll;
import org.writedown.bench.run.Environment;
import org.writedown.bench.run.Options;
import org.writedown.bench.run.Options.Topic;
import org.writedown.bench.run.Part;
import org.writedown.bench.run.Progress;
import org.writedown.bench.run.Report;
import org.writedown.bench.run.Workshop;
import org.writedown.bench.visible.AcknowledgedToVisible;
import org.writedown.bench.visible.CatchingUp;

/**
 * Runs what was asked for, prints the table and writes {@code target/bench.json}. Exit code: 0 when it measured, 1 when a
 * part broke off, or a figure was not reached and {@code --strict} was given, 2 when it did not understand.
 */
public final class Bench {

    private Bench() {}

    private static List<Part> parts(Topic topic) {
        return switch (topic) {
            case COMMANDS -> List.of(new InProcess(), new ThroughHttp(), new BesidePeers());
            case REBUILD -> List.of(new RebuildAll());
            case VISIBLE -> List.of(new AcknowledgedToVisible(), new CatchingUp());
            case LOAD -> List.of(new LoadOfACase());
            case FOOTPRINT -> List.of(new Footprint());
        };
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(Options.USAGE);
            return 2;
        }
        if (options.help()) {
            System.out.print(Options.USAGE);
            return 0;
        }
        return measure(options, Path.of(System.getProperty("bench.root")));
    }

    private static int measure(Options options, Path root) throws Exception {
        Figures figures = new Figures();
        Progress progress = new Progress(System.err);
        String environment;
        boolean failed = false;
        try (Workshop workshop = Workshop.open(root, System.getProperty("bench.peers"))) {
            environment = Environment.describe(root, workshop.postgres(), options);
            System.out.println(environment);
            for (Topic topic : options.parts()) {
                for (Part part : parts(topic)) {
                    failed |= !measured(part, workshop, options, figures, progress);
                }
            }
        }
        Report report = new Report(figures, Targets.ALL);
        System.out.println(report.text());
        write(root.resolve("target"), environment, report, figures);
        return failed || (options.strict() && !report.allReached()) ? 1 : 0;
    }

    /** A part that breaks off takes only its own remaining figures with it. */
    private static boolean measured(Part part, Workshop workshop, Options options, Figures figures, Progress progress) {
        try {
            part.measure(workshop, options.plan(), options.seed(), figures, progress);
            return true;
        } catch (Exception e) {
            progress.say(part.getClass().getSimpleName() + " broke off: " + e.getMessage());
            return false;
        }
    }

    private static void write(Path target, String environment, Report report, Figures figures) throws IOException {
        Files.writeString(target.resolve("bench.json"), FlatJson.of(figures.all()));
        Files.writeString(target.resolve("bench.txt"), environment + "\n" + report.text());
        System.out.println("Every figure: " + target.resolve("bench.json"));
    }
}
