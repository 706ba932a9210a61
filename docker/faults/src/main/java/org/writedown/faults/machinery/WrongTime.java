package org.writedown.faults.machinery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wrong clock for one process: libfaketime stands between the process and its operating system, and reads from a file
 * how far it is off. The clock that measures spans of time is left right, as on a machine whose clock is set.
 */
public final class WrongTime {

    /** Where Debian, Fedora and a build of one's own put it. */
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

    private static final String LIBRARY = "libfaketimeMT.so.1";
    private static final int DEPTH = 3;

    private final Path library;
    private final Path file;

    private WrongTime(Path library, Path file) {
        this.library = library;
        this.file = file;
        set(Duration.ZERO);
    }

    /**
     * Empty where the library is not installed.
     *
     * @param file that the processes read from
     */
    public static Optional<WrongTime> in(Path file) {
        return PLACES.stream()
                .filter(Files::isDirectory)
                .flatMap(WrongTime::below)
                .findFirst()
                .map(found -> new WrongTime(found, file));
    }

    private static Stream<Path> below(Path place) {
        try (Stream<Path> found = Files.find(place, DEPTH, (path, attributes) -> path.endsWith(LIBRARY))) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processes started with it are off from their first moment on. */
    public Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // Or else it bends the JVM's waits for a span of time, which then end at once.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /** Within a second the clock of the processes jumps. */
    public void set(Duration ahead) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(next, "%+d".formatted(ahead.toSeconds()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
