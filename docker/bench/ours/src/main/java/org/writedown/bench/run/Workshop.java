package org.writedown.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.writedown.bench.database.Postgres;
import org.writedown.bench.worker.WorkerProcess;

/** Where a run has its databases, data directories and logs, and how it starts the processes under measurement. */
public final class Workshop implements AutoCloseable {

    /** The same for every process under measurement. */
    public static final List<String> JVM = List.of(
            "-Xms1g",
            "-Xmx1g",
            "-XX:+UseG1GC",
            "-Duser.timezone=UTC",
            "-Daxoniq.update-checker.disabled=true",
            "--enable-native-access=ALL-UNNAMED");

    private static final String SETTINGS = "docker/standalone/src/main/resources/application.properties";

    private final Path root;
    private final Path directory;
    private final String peers;
    private final Postgres postgres;
    private final AtomicInteger directories = new AtomicInteger();

    private Workshop(Path root, Path directory, String peers, Postgres postgres) {
        this.root = root;
        this.directory = directory;
        this.peers = peers;
        this.postgres = postgres;
    }

    /**
     * @param root of the repository
     * @param peers the class path of what is measured beside the product
     */
    public static Workshop open(Path root, String peers) throws IOException {
        Path directory = root.resolve("target").resolve("bench");
        delete(directory);
        Files.createDirectories(directory);
        return new Workshop(root, directory, peers, Postgres.start(directory.resolve("postgresql")));
    }

    public Postgres postgres() {
        return postgres;
    }

    public Path root() {
        return root;
    }

    public Path newDirectory(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name + "-" + directories.incrementAndGet()));
    }

    /** A process of the product's class path. */
    public WorkerProcess product(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        Path data = newDirectory(main.getSimpleName());
        List<String> all = new ArrayList<>(arguments);
        all.add("settings=" + root.resolve(SETTINGS));
        all.add("data=" + data);
        return start(System.getProperty("java.class.path"), main.getName(), all);
    }

    /** A process of the peers' class path. */
    public WorkerProcess peer(String main, List<String> arguments) throws IOException, InterruptedException {
        return start(peers, main, arguments);
    }

    private WorkerProcess start(String classPath, String main, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return WorkerProcess.start(command, directory.resolve("log-" + directories.incrementAndGet() + ".txt"));
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
