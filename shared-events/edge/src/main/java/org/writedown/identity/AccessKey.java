package org.writedown.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.writedown.bytes.Sha256;

/** A secret that proves who calls. Only its hash is ever stored; {@link #toString} never shows it. */
public record AccessKey(String secret) {

    private static final int BYTES = 32;

    /** A new key of 256 random bits. */
    public static AccessKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AccessKey("wd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 of the key in lower-case hex: what the table holds. */
    public String sha256() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "[access key]";
    }
}
