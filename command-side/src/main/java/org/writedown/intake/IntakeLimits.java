package org.writedown.intake;

import org.writedown.contract.value.Statement;

/**
 * How much one file may hold. What is beyond is refused, never cut.
 *
 * @param bytes of the file
 * @param claims of the file
 * @param linesPerClaim of one claim
 * @param findings listed per file and per claim; further ones are only counted
 */
public record IntakeLimits(long bytes, long claims, int linesPerClaim, int findings) {

    /** One upload, whose claims are held in memory together: 32 MiB, 10,000 claims. */
    public static final IntakeLimits UPLOAD = new IntakeLimits(32L << 20, 10_000, Statement.MOST_LINES, 200);

    /** A batch file, whose claims pass one by one: 4 GiB, 50 million claims. */
    public static final IntakeLimits STREAM = new IntakeLimits(4L << 30, 50_000_000, Statement.MOST_LINES, 1_000);

    public IntakeLimits {
        if (bytes < 1 || claims < 1 || linesPerClaim < 1 || findings < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
