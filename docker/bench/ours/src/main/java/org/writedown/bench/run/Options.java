package org.writedown.bench.run;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a person asked for.
 *
 * @param parts never empty
 * @param strict whether a figure that is not reached makes the run fail
 * @param seed of the invented cases
 */
public record Options(Set<Topic> parts, boolean quick, boolean strict, boolean help, long seed) {

    public static final String USAGE = """
            usage: ./bench [PART...] [--quick] [--strict] [--seed N]

            Measures Writedown beside what the database can do and beside what one would use instead.
            Prints a table; writes every figure to target/bench.json. Needs nothing but a JDK and Maven.

              commands    commands a second and their latency, in process and through HTTP, on H2 and PostgreSQL
              rebuild     rebuilding all projections, beside a raw scan and beside Axon's default replay
              visible     from acknowledged to visible, in one process and in two; live projections catching up
              load        loading cases of 10 to 10,000 events
              footprint   start-up, memory, bytes on disk an event
                          (without a part: all of them)

              --quick     under two minutes, with wider bands
              --strict    fail if a figure that must be reached is not
              --seed N    of the invented cases (1)
            """;

    /** The parts of the bench, by what they are about. */
    public enum Topic {
        COMMANDS,
        REBUILD,
        VISIBLE,
        LOAD,
        FOOTPRINT
    }

    /** @throws IllegalArgumentException that says what is not understood */
    public static Options parse(String... arguments) {
        Set<Topic> parts = EnumSet.noneOf(Topic.class);
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
                default -> parts.add(topic(arguments[i]));
            }
        }
        return new Options(parts.isEmpty() ? EnumSet.allOf(Topic.class) : parts, quick, strict, help, seed);
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed needs a number, not '" + text + "'", e);
        }
    }

    private static Topic topic(String name) {
        for (Topic topic : Topic.values()) {
            if (topic.name().toLowerCase(Locale.ROOT).equals(name)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("./bench does not know '" + name + "'");
    }

    public Plan plan() {
        return quick ? Plan.quick() : Plan.full();
    }
}
