package org.writedown.reference.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.writedown.bytes.Sha256;
import org.writedown.reference.ReferenceRefused;

/**
 * A body written to disk, since it is read twice and its hash is wanted before it is loaded; gone when closed.
 *
 * @param sha256 of the bytes as they came
 */
record Spooled(Path file, String sha256, long bytes) implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    /** @throws ReferenceRefused if there are more bytes than {@code most}, or none */
    static Spooled of(InputStream body, Path directory, long most) throws IOException {
        Files.createDirectories(directory);
        Path file = Files.createTempFile(
                directory,
                "reference-",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        MessageDigest digest = Sha256.digest();
        boolean whole = false;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            long bytes = copy(body, out, most);
            whole = true;
            return new Spooled(file, Sha256.of(digest), bytes);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long copy(InputStream body, OutputStream out, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            bytes += read;
            if (bytes > most) {
                throw ReferenceRefused.tooLarge("a file of reference data has at most " + most + " bytes");
            }
            out.write(chunk, 0, read);
        }
        if (bytes == 0) {
            throw ReferenceRefused.malformed("", "the body is empty");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
