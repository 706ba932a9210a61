package org.writedown.bench.worker;

import java.io.IOException;
import java.util.Map;
import org.writedown.bench.slices.Contestant;

/** A process that can be driven, for tests: it prints to its own output meanwhile, as libraries do. */
final class EchoWorker {

    private EchoWorker() {}

    public static void main(String[] arguments) throws IOException {
        Worker.serve(() -> Map.of("echo", EchoWorker::echo, "idle", Slices.task(idle()), "exit", EchoWorker::exit));
    }

    private static Map<String, String> echo(Arguments arguments) {
        System.out.println("noise");
        return arguments.values();
    }

    private static Map<String, String> exit(Arguments arguments) {
        System.exit(arguments.number("code"));
        return Map.of();
    }

    private static Contestant idle() {
        return new Contestant(client -> () -> Thread.sleep(1), Map.of());
    }
}
