package org.writedown.intake;

import java.util.List;

/**
 * What was found in a file, without its claims.
 *
 * @param format of the file, with its version where it has one
 * @param claims handed over
 * @param lines of those claims
 * @param rejectedClaims how many were rejected; {@code rejected} lists the first ones
 * @param warnings about the file, not about single claims; the first ones
 */
public record IntakeSummary(
        String format,
        long claims,
        long lines,
        long rejectedClaims,
        List<RejectedClaim> rejected,
        List<Warning> warnings) {

    public IntakeSummary {
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }
}
