package org.writedown.bench.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.writedown.bench.figures.Figures;
import org.writedown.bench.figures.FlatJson;
import org.writedown.bench.figures.Target;

/** The table that a person reads: what must be reached, and everything that was measured. */
public final class Report {

    private static final Pattern OF_A_BAND = Pattern.compile(".*\\.(p10|p90|pairs|discarded)");

    private final Figures figures;
    private final List<Target> targets;

    public Report(Figures figures, List<Target> targets) {
        this.figures = figures;
        this.targets = targets;
    }

    public String text() {
        String all = figures.all().keySet().stream()
                .filter(name -> !OF_A_BAND.matcher(name).matches())
                .map(name -> "%-56s %12s%s%n".formatted(name, value(name), band(name)))
                .collect(Collectors.joining());
        String must = targets.stream().map(this::line).collect(Collectors.joining());
        return "Figures (ratios: median of pairs of neighbouring slices, and their 10-90 %% band)%n%n".formatted()
                + all
                + "%nMust reach%n%n".formatted()
                + must
                + "%n%s%n".formatted(summary());
    }

    /** What must be reached, as a table in Markdown: for {@code docs/performance.md}. */
    public String markdown() {
        String rows = targets.stream()
                .map(target -> "| `%s` | %s | %s | %s%s | %s |%n"
                        .formatted(
                                target.figure(),
                                target.what(),
                                target.demand(),
                                measured(target),
                                band(target.figure()),
                                verdict(target)))
                .collect(Collectors.joining());
        return "| figure | what | target | measured | |%n|---|---|---|---|---|%n".formatted() + rows;
    }

    /** Whether every figure that must be reached was measured and is. */
    public boolean allReached() {
        return targets.stream().allMatch(target -> {
            OptionalDouble measured = figures.find(target.figure());
            return measured.isPresent() && target.reached(measured.getAsDouble());
        });
    }

    private String line(Target target) {
        return "%-44s %10s %9s  %-12s %s%n"
                .formatted(target.figure(), measured(target), target.demand(), verdict(target), target.what());
    }

    private String measured(Target target) {
        return figures.find(target.figure()).isEmpty() ? "-" : value(target.figure());
    }

    private String verdict(Target target) {
        OptionalDouble measured = figures.find(target.figure());
        if (measured.isEmpty()) {
            return "not measured";
        }
        return target.reached(measured.getAsDouble()) ? "reached" : "MISSED";
    }

    private String summary() {
        List<Target> measured = targets.stream()
                .filter(target -> figures.find(target.figure()).isPresent())
                .toList();
        long reached = measured.stream()
                .filter(target -> target.reached(figures.find(target.figure()).orElseThrow()))
                .count();
        return reached + " of " + measured.size() + " measured figures are reached, of " + targets.size()
                + " that must be.";
    }

    private String value(String name) {
        return FlatJson.number(figures.find(name).orElseThrow());
    }

    private String band(String name) {
        OptionalDouble low = figures.find(name + ".p10");
        OptionalDouble high = figures.find(name + ".p90");
        return low.isEmpty() || high.isEmpty()
                ? ""
                : "  [%s - %s]".formatted(FlatJson.number(low.getAsDouble()), FlatJson.number(high.getAsDouble()));
    }
}
