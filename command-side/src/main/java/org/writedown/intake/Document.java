package org.writedown.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        DocumentHash hash = new DocumentHash(HexFormat.of().formatHex(sha256().digest(own)));
        return new Document(name, hash, () -> new ByteArrayInputStream(own));
    }

    /** Reads the file once for its hash, without holding it in memory. */
    public static Document of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        DocumentHash hash = new DocumentHash(HexFormat.of().formatHex(digest.digest()));
        return new Document(String.valueOf(file.getFileName()), hash, () -> Files.newInputStream(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
