package org.writedown.contract.triage;

import java.util.Comparator;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.BillId;

/**
 * A finding that asks for its place.
 *
 * @param of what it is told as
 * @param bill whose total bounds its dollars
 */
public record Candidate<T>(T of, BillId bill, AuditedFinding finding) {

    /** The bill's order, then the rule's id: what is equal otherwise always comes in the same sequence. */
    static final Comparator<Candidate<?>> ORDER = Comparator.<Candidate<?>, BillId>comparing(Candidate::bill)
            .thenComparing(candidate -> candidate.finding.lines().isEmpty()
                    ? 0
                    : candidate.finding.lines().getFirst().number())
            .thenComparing(candidate -> candidate.finding.basis().rule())
            .thenComparing(candidate -> candidate.finding.lines().toString())
            .thenComparing(candidate -> candidate.finding.basis().facts().toString());
}
