package org.writedown.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import org.springframework.transaction.support.TransactionTemplate;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;

/**
 * The first start of an empty database founds one firm and one key, its owner's. The key is written
 * once, to {@code owner.key} in the data directory, for its owner's eyes only; the database keeps its
 * hash. The file may be moved away afterwards.
 */
public final class OwnerKey {

    /** How long the founding by another process may take between its file and its commit. */
    private static final Duration FOUNDING = Duration.ofSeconds(3);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final AccessKeys keys;
    private final TransactionTemplate transaction;
    private final Path file;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public OwnerKey(AccessKeys keys, TransactionTemplate transaction, Path dataDirectory, Clock clock) {
        this.keys = keys;
        this.transaction = transaction;
        this.file = dataDirectory.resolve("owner.key");
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /**
     * Founds the firm if the database is empty, else checks the file if there is one.
     *
     * @throws IllegalStateException if the file holds a key that this database does not know, or others can read it
     */
    public void ensure() {
        if (Files.exists(file)) {
            check();
        } else if (!keys.founded()) {
            transaction.executeWithoutResult(status -> found());
        }
    }

    private void check() {
        try {
            AccessKey key = new AccessKey(KeyFile.read(file));
            if (!isKnownSoon(key)) {
                throw new IllegalStateException(file + " holds a key that this database does not know. Move the file"
                        + " away, or start with the database that it belongs to");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process on this directory may just have written the file, and be about to commit. */
    private boolean isKnownSoon(AccessKey key) {
        long deadline = System.nanoTime() + FOUNDING.toNanos();
        while (keys.holderOf(key).isEmpty()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    private void found() {
        byte[] suffix = new byte[8];
        random.nextBytes(suffix);
        Instant now = clock.instant();
        FirmId firm = new FirmId("firm-" + HexFormat.of().formatHex(suffix));
        if (!keys.found(firm, now)) {
            return;
        }
        AccessKey key = AccessKey.random(random);
        keys.add(key, new Caller(firm, new ActorId("owner")), now);
        write(key);
    }

    /** Inside the transaction: a file that cannot be written leaves the database empty. It is there whole or not. */
    private void write(AccessKey key) {
        try {
            KeyFile.replace(file, key.secret());
        } catch (IOException e) {
            throw new UncheckedIOException("the owner's key cannot be written to " + file, e);
        }
    }
}
