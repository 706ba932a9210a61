package org.writedown.intake;

import java.util.List;

/** A whole file, read: its claims and its remittances, each in the order of the file, and what was found on the way. */
public record IntakeResult(List<ReadClaim> claims, List<ReadRemittance> remittances, IntakeSummary summary) {

    public IntakeResult {
        claims = List.copyOf(claims);
        remittances = List.copyOf(remittances);
    }
}
