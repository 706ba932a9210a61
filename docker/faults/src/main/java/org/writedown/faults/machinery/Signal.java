package org.writedown.faults.machinery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What can be said to a process from outside, beside its end. */
enum Signal {
    QUIT,
    STOP,
    CONT;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void to(ProcessHandle process) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid())).start();
            if (!Waiting.forProcess(kill, PATIENCE) || kill.exitValue() != 0) {
                throw new IllegalStateException("process " + process.pid() + " was not sent " + this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
