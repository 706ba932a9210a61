package org.writedown.bench.footprint;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.writedown.bench.run.Workshop;

/** The executable jar as a person starts it, without any option of the bench. */
final class StandaloneJar implements AutoCloseable {

    private static final String JAR = "docker/standalone/target/writedown-standalone-0.1.0-SNAPSHOT.jar";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Process process;
    private final long startNanos;

    private StandaloneJar(Process process, long startNanos) {
        this.process = process;
        this.startNanos = startNanos;
    }

    /** Starts it on a data directory of its own and waits for the first 200. */
    static StandaloneJar start(Path root, Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        Workshop.java(),
                        "-Duser.timezone=UTC",
                        "-jar",
                        root.resolve(JAR).toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile());
        command.environment().put("WRITEDOWN_DATA", data.toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        long start = System.nanoTime();
        Process process = command.start();
        URI health = URI.create("http://127.0.0.1:" + port + "/health");
        while (!answers(health)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not start: " + data.resolve("server.log"));
            }
            Thread.sleep(LOOK);
        }
        return new StandaloneJar(process, System.nanoTime() - start);
    }

    double startMillis() {
        return startNanos / 1e6;
    }

    /** Resident memory in MiB, as Linux counts it. */
    double residentMebibytes() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        String resident = status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no VmRSS in " + status));
        return Long.parseLong(resident.replaceAll("\\D", "")) / 1024.0;
    }

    private static boolean answers(URI health) {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
