package org.writedown.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.writedown.bench.database.Postgres;

/** What the figures depend on: printed with them, since without it they say nothing. */
public final class Environment {

    private Environment() {}

    public static String describe(Path root, Postgres postgres, Options options)
            throws IOException, InterruptedException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("commit", commit(root));
        facts.put(
                "machine",
                Runtime.getRuntime().availableProcessors() + " cores, " + memory() + " GiB, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        facts.put(
                "load before",
                "%.2f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        facts.put("jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put("jvm", String.join(" ", Workshop.JVM));
        facts.put(
                "postgresql",
                postgres.settings().entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" ")));
        facts.put("h2", "file, WRITE_DELAY=0, as the product opens it");
        facts.put("seed", Long.toString(options.seed()));
        facts.put("plan", options.plan().toString());
        return facts.entrySet().stream()
                .map(fact -> "%-12s %s%n".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining());
    }

    private static long memory() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getTotalMemorySize() >> 30;
    }

    /** Also says whether the sources differ from it. */
    private static String commit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit =
                new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
