package org.writedown.intake;

import java.util.ArrayList;
import java.util.List;

/** Keeps all of a file in memory. */
final class Collected implements Reading {

    private final List<ReadClaim> claims = new ArrayList<>();
    private final List<ReadRemittance> remittances = new ArrayList<>();

    @Override
    public void claim(ReadClaim claim) {
        claims.add(claim);
    }

    @Override
    public void remittance(ReadRemittance remittance) {
        remittances.add(remittance);
    }

    IntakeResult with(IntakeSummary summary) {
        return new IntakeResult(claims, remittances, summary);
    }
}
