package org.writedown.batch;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.writedown.bytes.Sha256;

/**
 * What was read to its end.
 *
 * @param sha256 by which the server knows a file too
 * @param bytes how many there were
 */
record FileHash(String sha256, long bytes) {

    /** Reads to the end, without holding it in memory. */
    static FileHash of(InputStream in) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] part = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            digest.update(part, 0, read);
            bytes += read;
        }
        return new FileHash(Sha256.of(digest), bytes);
    }
}
