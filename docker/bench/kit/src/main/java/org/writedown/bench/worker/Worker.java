package org.writedown.bench.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** The inside of a process under measurement: reads a task a line, and answers each with a line. */
public final class Worker {

    static final String READY = "@ready";
    static final String DONE = "@done";
    static final String FAILED = "@failed";
    static final String WHY = "why";

    private Worker() {}

    /** What the process can do, made once the line to the driver is safe from what libraries print. */
    public interface Opening {
        Map<String, Task> open() throws Exception;
    }

    /** Serves until the driver hangs up. */
    public static void serve(Opening opening) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        Map<String, Task> tasks;
        try {
            tasks = opening.open();
        } catch (Exception e) {
            out.println(failure(e));
            return;
        }
        out.println(READY);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(answer(tasks, Line.parse(line)));
        }
    }

    static Line answer(Map<String, Task> tasks, Line line) {
        Task task = tasks.get(line.word());
        if (task == null) {
            return failure(new IllegalArgumentException("no task '" + line.word() + "' among " + tasks.keySet()));
        }
        try {
            return new Line(DONE, task.run(new Arguments(line.values())));
        } catch (Exception e) {
            return failure(e);
        }
    }

    private static Line failure(Exception e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return new Line(FAILED, Map.of(WHY, trace.toString()));
    }
}
