package org.writedown.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * The key of whoever keeps the system running: views, rebuilds, parked cases, metrics. It belongs to no
 * firm and opens no case. It is kept in no database, so that neither a copy nor a restored one carries it
 * along; the process remembers its hash.
 */
public final class OperatorKey {

    /** A key that is set by hand has at least as many characters. */
    static final int SHORTEST = 32;

    private static final int FINGERPRINT = 8;

    private final String sha256;

    private OperatorKey(AccessKey key) {
        this.sha256 = key.sha256();
    }

    /**
     * A key that is set.
     *
     * @throws IllegalArgumentException if it is too short to be a secret
     */
    public static OperatorKey of(AccessKey key) {
        if (key.secret().length() < SHORTEST) {
            throw new IllegalArgumentException("the operator's key has at least " + SHORTEST + " characters");
        }
        return new OperatorKey(key);
    }

    /**
     * The key in a file, which is made if it is not there.
     *
     * @throws IllegalStateException if others can read the file
     */
    public static OperatorKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                KeyFile.writeOnce(file, AccessKey.random(new SecureRandom()).secret());
            }
            return of(new AccessKey(KeyFile.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the operator's key cannot be kept in " + file, e);
        }
    }

    /** Compared in the same time wherever the two differ. */
    boolean is(AccessKey key) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), key.sha256().getBytes(StandardCharsets.US_ASCII));
    }

    OperatorPrincipal principal() {
        return new OperatorPrincipal("operator-" + sha256.substring(0, FINGERPRINT));
    }

    /** @throws IllegalStateException if an advocate's key is the same: it would be good for both */
    OperatorKey apartFrom(AccessKeys advocates) {
        if (advocates.knows(sha256)) {
            throw new IllegalStateException("the operator's key is also the key of a firm's advocate: set another one");
        }
        return this;
    }
}
