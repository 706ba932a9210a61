package org.writedown.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.writedown.bytes.Sha256;
import org.writedown.contract.value.DocumentHash;

/**
 * A received file: its bytes can be read as often as needed and are never changed.
 *
 * @param name as the sender called it, only to speak of it; control characters are removed
 * @param hash SHA-256 of the bytes, which every value read from it names as its source
 */
public record Document(String name, DocumentHash hash, Content content) {

    static final int LONGEST_NAME = 200;

    /** Opens the bytes anew, from the first one. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public Document {
        String clean = name.replaceAll("\\p{Cntrl}", "").strip();
        String kept = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
        name = kept.isEmpty() ? "(unnamed)" : kept;
    }

    public static Document of(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        DocumentHash hash = new DocumentHash(Sha256.of(own));
        return new Document(name, hash, () -> new ByteArrayInputStream(own));
    }

    /** Reads the file once for its hash, without holding it in memory. */
    public static Document of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        DocumentHash hash = new DocumentHash(Sha256.of(digest));
        return new Document(String.valueOf(file.getFileName()), hash, () -> Files.newInputStream(file));
    }
}
