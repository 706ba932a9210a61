package org.writedown.identity;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that holds one key as text, for its owner's eyes only. It is there whole or not at all. */
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /** @throws IllegalStateException if others can read it */
    public static String read(Path file) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(file + " can be read by others: chmod 600 it");
        }
        return Files.readString(file).strip();
    }

    /** Unless another process was first; then its file stays. */
    public static void writeOnce(Path file, String key) throws IOException {
        Path draft = draft(file, key);
        try {
            // A second name for the finished file: unlike a move, it never replaces what is there.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return; // Another process on this directory was first.
        } finally {
            Files.delete(draft);
        }
    }

    /** Instead of whatever is there. */
    static void replace(Path file, String key) throws IOException {
        Files.move(draft(file, key), file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path draft(Path file, String key) throws IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(directory, "key", ".draft", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(draft, key + "\n");
        return draft;
    }
}
