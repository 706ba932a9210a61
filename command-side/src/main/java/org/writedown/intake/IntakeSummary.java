package org.writedown.intake;

import java.util.List;

/**
 * What was found in a file, without its claims and remittances.
 *
 * @param format of the file, with its version where it has one
 * @param claims handed over
 * @param lines of those claims
 * @param remittances handed over
 * @param remittanceLines of those remittances
 * @param rejectedClaims how many claims or remittances were rejected; {@code rejected} lists the first ones
 * @param totals that the file states of itself; a claim's own total is with the claim
 * @param warnings about the file, not about single claims; the first ones
 */
public record IntakeSummary(
        String format,
        long claims,
        long lines,
        long remittances,
        long remittanceLines,
        long rejectedClaims,
        List<RejectedClaim> rejected,
        List<ControlTotal> totals,
        List<Warning> warnings) {

    public IntakeSummary {
        rejected = List.copyOf(rejected);
        totals = List.copyOf(totals);
        warnings = List.copyOf(warnings);
    }

    /** Of a file of bills alone. */
    public static IntakeSummary ofClaims(
            String format,
            long claims,
            long lines,
            long rejectedClaims,
            List<RejectedClaim> rejected,
            List<Warning> warnings) {
        return new IntakeSummary(format, claims, lines, 0, 0, rejectedClaims, rejected, List.of(), warnings);
    }
}
