package org.writedown.faults.machinery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** One of the programs as a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {

    /** How long an orderly stop may take: 20 s for requests under way, and some for the rest. */
    public static final Duration ORDERLY = Duration.ofSeconds(40);

    /** Variable of the environment that the JVM reads options from. */
    public static final String JVM_OPTIONS = "JDK_JAVA_OPTIONS";

    private static final Duration START = Duration.ofMinutes(4);

    private final Process process;
    private final String url;
    private final Path log;

    private ServerProcess(Process process, String url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /** Starts it without waiting for it; its log stands in a directory beside the data. */
    public static ServerProcess launch(Program program, Path data, Map<String, String> environment) {
        return launch(program, data, data.resolveSibling("logs"), environment);
    }

    /** @param logs a directory that the faults leave alone */
    public static ServerProcess launch(Program program, Path data, Path logs, Map<String, String> environment) {
        int port = freePort();
        try {
            Files.createDirectories(data);
            Files.createDirectories(logs);
            Path log = logs.resolve(
                    data.getFileName() + "-" + program.name().toLowerCase(Locale.ROOT) + "-" + port + ".log");
            ProcessBuilder builder = new ProcessBuilder(command(program))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put(JVM_OPTIONS, "-Duser.timezone=UTC");
            builder.environment().putAll(environment);
            builder.environment().put("WRITEDOWN_DATA", data.toString());
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            return new ServerProcess(builder.start(), "http://127.0.0.1:" + port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it answers. */
    public static ServerProcess start(Program program, Path data, Map<String, String> environment) {
        return launch(program, data, environment).awaitUp();
    }

    private static List<String> command(Program program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A test starts many and none for long.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(List.of("-jar", program.jar().toString()));
        return command;
    }

    /** @throws IllegalStateException if it ended, or is not up in four minutes */
    public ServerProcess awaitUp() {
        Probe probe = new Probe(url);
        boolean up = Waiting.until(START, Duration.ofMillis(100), () -> !process.isAlive() || probe.isUp());
        if (!up || !process.isAlive()) {
            kill();
            throw new IllegalStateException("the server did not start:\n" + log());
        }
        return this;
    }

    public String url() {
        return url;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As by {@code kill -9}: it gets no chance to save anything. */
    public void kill() {
        process.toHandle().destroyForcibly();
        Waiting.forProcess(process, Duration.ofSeconds(20));
    }

    /** As by SIGSTOP: it stands still in the middle of whatever it does, and knows nothing of it afterwards. */
    public void pause() {
        Signal.STOP.to(process.toHandle());
    }

    /** After {@link #pause()}. */
    public void resume() {
        Signal.CONT.to(process.toHandle());
    }

    /**
     * As by SIGTERM; it has to end by itself.
     *
     * @return how long that took
     * @throws IllegalStateException if it did not end within {@link #ORDERLY}
     */
    public Duration stop() {
        long begun = System.nanoTime();
        process.destroy();
        if (!Waiting.forProcess(process, ORDERLY)) {
            kill();
            throw new IllegalStateException("the server did not stop within " + ORDERLY + " of SIGTERM:\n" + log());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Threads that the process has, by its own operating system; empty where that cannot be told. */
    public OptionalInt threads() {
        try (var tasks = Files.list(Path.of("/proc", Long.toString(pid()), "task"))) {
            return OptionalInt.of((int) tasks.count());
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return url + " (" + log + ")";
    }
}
