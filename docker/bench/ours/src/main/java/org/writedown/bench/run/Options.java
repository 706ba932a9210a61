package org.writedown.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person asked for.
 *
 * @param topics in the order of the bench, never empty
 * @param strict whether a figure that is not reached makes the run fail
 * @param seed of the invented cases
 */
public record Options(List<Topic> topics, boolean quick, boolean strict, boolean help, long seed) {

    private static final String USAGE = """
            usage: ./bench [PART...] [--quick] [--strict] [--seed N]

            Measures Writedown beside what the database can do and beside what one would use instead.
            Prints a table; writes every figure to target/bench.json. Needs nothing but a JDK and Maven.

            %s              (without a part: all of them)

              --quick     under two minutes, with wider bands
              --strict    fail if a figure that must be reached is not
              --seed N    of the invented cases (1)
            """;

    public static String usage(List<Topic> known) {
        return USAGE.formatted(known.stream()
                .map(topic -> "  %-11s %s%n".formatted(topic.name(), topic.about()))
                .collect(Collectors.joining()));
    }

    /**
     * @param known what can be asked for
     * @throws IllegalArgumentException that says what is not understood
     */
    public static Options parse(List<Topic> known, String... arguments) {
        List<Topic> asked = new ArrayList<>();
        boolean quick = false;
        boolean strict = false;
        boolean help = false;
        long seed = 1;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--quick" -> quick = true;
                case "--strict" -> strict = true;
                case "--help", "-h" -> help = true;
                case "--seed" -> seed = seed(++i < arguments.length ? arguments[i] : "nothing");
                default -> asked.add(topic(known, arguments[i]));
            }
        }
        List<Topic> topics = known.stream()
                .filter(topic -> asked.isEmpty() || asked.contains(topic))
                .toList();
        return new Options(topics, quick, strict, help, seed);
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed needs a number, not '" + text + "'", e);
        }
    }

    private static Topic topic(List<Topic> known, String name) {
        return known.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("./bench does not know '" + name + "'"));
    }

    public Plan plan() {
        return quick ? Plan.quick() : Plan.full();
    }
}
