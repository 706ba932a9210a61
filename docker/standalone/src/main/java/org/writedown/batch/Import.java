package org.writedown.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.writedown.client.Http;

/**
 * Sends the files of a directory or an archive to a server. Ends with 0 if nothing is left to do, 1 if files
 * were refused or need a choice, 2 if the options make no sense, 3 if the server was away: run again, it goes on.
 */
public final class Import {

    private static final int CLEAN = 0;
    private static final int OPEN = 1;
    private static final int MISUSED = 2;
    private static final int AWAY = 3;

    private Import() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        if (arguments.contains("--help")) {
            out.print(ImportOptions.USAGE);
            return CLEAN;
        }
        ImportOptions options;
        try {
            options = ImportOptions.of(arguments);
        } catch (IllegalArgumentException | IOException misused) {
            err.println(misused.getMessage());
            err.println();
            err.print(ImportOptions.USAGE);
            return MISUSED;
        }
        try {
            return run(options, out, err);
        } catch (IllegalArgumentException | IOException unusable) {
            err.println("The import cannot be done: " + unusable.getMessage());
            return MISUSED;
        } catch (CaseServer.Away away) {
            err.println();
            err.println("The import stopped: " + away.getMessage() + ". What was done stays done; run it again.");
            return AWAY;
        }
    }

    private static int run(ImportOptions options, PrintStream out, PrintStream err)
            throws IOException, InterruptedException {
        List<FoundFile> files = Directory.list(options.directory(), Limits.STANDARD);
        Http http = new Http(options.url(), Http.keyIn(options.keyFile()));
        Path directory = Files.createDirectories(options.report());
        Path table = directory.resolve("report.csv");
        out.printf("%,d files in %s%n", files.size(), options.directory());
        try (Journal journal = Journal.open(directory.resolve("journal.jsonl"), options.afresh())) {
            Importing importing = new Importing(
                    options.placement(),
                    journal,
                    new Delivery(new CaseServer(http, Duration.ofSeconds(1))),
                    new Ticker(err));
            Set<String> named =
                    options.manifest() == null ? Set.of() : options.manifest().files();
            Report report = new Report(importing.run(files, named));
            report.write(table);
            report.print(out);
            out.println();
            out.println("  Report: " + table.toAbsolutePath().normalize());
            return report.isClean() ? CLEAN : OPEN;
        }
    }
}
