package org.writedown.intake;

import java.util.List;

/** A whole file, read: its claims in the order of the file, and what was found on the way. */
public record IntakeResult(List<ReadClaim> claims, IntakeSummary summary) {

    public IntakeResult {
        claims = List.copyOf(claims);
    }
}
