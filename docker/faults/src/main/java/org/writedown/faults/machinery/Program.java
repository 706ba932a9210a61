package org.writedown.faults.machinery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The executable jars, as they are shipped. */
public enum Program {
    STANDALONE("docker/standalone/target", "writedown-standalone-", ".jar"),
    COMMAND_SIDE("command-side/target", "writedown-command-side-", "-exec.jar"),
    QUERY_SIDE("query-side/target", "writedown-query-side-", "-exec.jar");

    private final String directory;
    private final String prefix;
    private final String suffix;

    Program(String directory, String prefix, String suffix) {
        this.directory = directory;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** @throws IllegalStateException if it has not been built */
    Path jar() {
        Path target = Path.of(System.getProperty("writedown.root", "."), directory);
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "there is no " + prefix + "*" + suffix + " in " + target + ": build it first"));
        } catch (IOException e) {
            throw new UncheckedIOException("the programs are built before they are broken", e);
        }
    }
}
