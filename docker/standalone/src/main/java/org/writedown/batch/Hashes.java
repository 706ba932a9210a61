package org.writedown.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which the server knows a file too. */
final class Hashes {

    /** @param bytes how many there were */
    record Hashed(String sha256, long bytes) {}

    private Hashes() {}

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads to the end, without holding it in memory. */
    static Hashed of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] part = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            digest.update(part, 0, read);
            bytes += read;
        }
        return new Hashed(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
