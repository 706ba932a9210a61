package org.writedown.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What the record was when it was signed. Kept where the database's keeper cannot reach it, it shows later whether
 * the record still is what it was up to there.
 *
 * @param events how many were sealed
 * @param root of the tree of their hashes
 * @param time in whole milliseconds, by the clock of the process that signed
 * @param signer the Ed25519 public key, as X.509 in Base64
 * @param signature in Base64, of {@link #signedText}
 */
public record SignedHead(long events, Hash root, Instant time, String signer, String signature) {

    /** The bytes that are signed: four lines, so that any tool can check them. */
    public byte[] signedText() {
        return signedText(events, root, time);
    }

    static byte[] signedText(long events, Hash root, Instant time) {
        return ("writedown seal 1\nevents " + events + "\nroot " + root + "\ntime " + time + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
