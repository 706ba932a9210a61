package org.writedown.faults.machinery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A file system of its own that is soon full. Needs the right to mount one, which only root has. */
public final class SmallDisk implements AutoCloseable {

    private static final String BALLAST = "ballast";

    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Empty where mounting is not permitted. */
    public static Optional<SmallDisk> mount(Path at, int megabytes) {
        try {
            Files.createDirectories(at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", at.toString());
        return mounted ? Optional.of(new SmallDisk(at)) : Optional.empty();
    }

    public Path path() {
        return at;
    }

    /** Takes all but so much of what is free. */
    public void fill(int leaveKilobytes) {
        try (OutputStream out = Files.newOutputStream(at.resolve(BALLAST))) {
            byte[] block = new byte[16 * 1024];
            while (Files.getFileStore(at).getUsableSpace() > leaveKilobytes * 1024L) {
                out.write(block);
            }
        } catch (IOException full) {
            // As full as it gets.
        }
    }

    public void free() {
        try {
            Files.deleteIfExists(at.resolve(BALLAST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Waiting.forProcess(process, Duration.ofSeconds(20)) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!run("umount", at.toString())) {
            run("umount", "--lazy", at.toString());
        }
    }
}
