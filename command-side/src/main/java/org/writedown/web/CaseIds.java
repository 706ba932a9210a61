package org.writedown.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.writedown.contract.value.CaseId;

/**
 * New case ids, in the shape of UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits.
 * Cases opened one after the other are neighbours in every index.
 */
public final class CaseIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public CaseIds(Clock clock) {
        this.clock = clock;
    }

    public CaseId next() {
        long high = (clock.millis() << 16) | VERSION | random.nextInt(1 << 12);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new CaseId(new UUID(high, low).toString());
    }
}
