package org.writedown.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.writedown.faults.scenario.Counts;
import org.writedown.faults.scenario.Scenario;
import org.writedown.faults.scenario.Scenarios;

/**
 * The long runs. Arguments: names of scenarios (all without one), {@code --seed N}, {@code --rounds N}. Ends with 1 when
 * anything was lost or doubled or otherwise not as it must be, and with 2 when it was not understood.
 */
public final class Faults {

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        Path directory = Files.createTempDirectory("writedown-faults-");
        System.out.println("seed " + options.seed() + "; acknowledgements and logs in " + directory);
        List<Counts> table = new ArrayList<>();
        for (Scenario scenario : options.scenarios()) {
            table.addAll(run(scenario, options, directory));
        }
        System.out.println(Table.of(table));
        return table.stream().allMatch(Counts::sound) ? 0 : 1;
    }

    private static List<Counts> run(Scenario scenario, Options options, Path directory) throws IOException {
        long begun = System.nanoTime();
        Path own = Files.createDirectory(directory.resolve(scenario.name()));
        int rounds = options.rounds() > 0 ? options.rounds() : Scenarios.rounds(scenario);
        List<Counts> counts;
        try {
            counts = scenario.run(new Scenario.Setting(own, options.seed(), rounds));
        } catch (Exception e) {
            counts = List.of(Counts.broken(scenario.name(), e));
        }
        System.out.println(Table.of(counts));
        counts.forEach(Faults::explain);
        System.out.println(
                "after " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s\n");
        return counts;
    }

    private static void explain(Counts counts) {
        counts.findings().stream()
                .limit(20)
                .forEach(finding -> System.out.println(counts.scenario() + " " + counts.database() + " " + finding));
    }
}
