package org.writedown.bench.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.writedown.bench.slices.Abba;

/** The driver's end of a process under measurement. It does nothing but what it is asked, one task at a time. */
public final class WorkerProcess implements AutoCloseable {

    /** Longer than any task; a worker that takes longer hangs, and so would the bench. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(20);

    private static final String END = "@end";

    private final Process process;
    private final Path log;
    private final Writer in;
    private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

    private WorkerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.in = process.outputWriter(UTF_8);
        Thread.ofPlatform().daemon().name("replies").start(this::listen);
    }

    /**
     * Starts the process and waits until it is ready.
     *
     * @param command the whole command line
     * @param log where everything goes that it prints beside its replies
     */
    public static WorkerProcess start(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        WorkerProcess worker = new WorkerProcess(process, log);
        try {
            worker.expect(Worker.READY);
        } catch (RuntimeException e) {
            worker.close();
            throw e;
        }
        return worker;
    }

    /** @throws IllegalStateException if the task failed or the process ended; says where its log is */
    public Arguments ask(String task, Object... namesAndValues) throws IOException, InterruptedException {
        in.write(new Line(task, Arguments.of(namesAndValues).values()) + "\n");
        in.flush();
        return expect(Worker.DONE);
    }

    /** A slice of the load that the worker has under that name. */
    public Abba.Side slice(String task, int clients, Duration time) {
        return () -> Slices.read(ask(task, "clients", clients, "millis", time.toMillis()));
    }

    public long pid() {
        return process.pid();
    }

    private Arguments expect(String word) throws InterruptedException {
        String reply = replies.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (reply == null || reply.equals(END)) {
            throw new IllegalStateException("a worker " + (reply == null ? "hangs" : "ended") + "; its log: " + log);
        }
        Line line = Line.parse(reply);
        if (!line.word().equals(word)) {
            String why = line.values().get(Worker.WHY);
            throw new IllegalStateException("a worker failed; its log: " + log + "\n" + (why == null ? reply : why));
        }
        return new Arguments(line.values());
    }

    private void listen() {
        try (BufferedReader out = process.inputReader(UTF_8)) {
            out.lines().forEach(replies::add);
        } catch (UncheckedIOException | IOException e) {
            replies.add(new Line(Worker.FAILED, Map.of(Worker.WHY, e.toString())).toString());
        } finally {
            replies.add(END);
        }
    }

    /** Hangs up; the process ends by itself, or is ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
