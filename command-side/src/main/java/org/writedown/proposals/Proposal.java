package org.writedown.proposals;

import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Confidence;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.remittance.Match;
import org.writedown.intake.remittance.ReversalMatching.Reversed;
import org.writedown.intake.remittance.Sums;

/** What one bill or remittance of a file would do to a case. */
public sealed interface Proposal {

    /** Of an account that the case does not have yet. */
    record NewBill(ReadClaim claim) implements Proposal {}

    /**
     * Of an account that the case has; what differs is compared line by line.
     *
     * @param claim as it counts for the bill: under the bill's own provider and account
     * @param reason for the confidence, in words
     */
    record LaterStatement(ReadClaim claim, BillId bill, Confidence confidence, String reason) implements Proposal {}

    /** What an insurer decided of a bill of the case. */
    record Adjudicated(ReadRemittance remittance, Match match, Sums sums) implements Proposal {}

    /** What an insurer takes back. */
    record TakenBack(ReadRemittance remittance, Reversed reversed) implements Proposal {}

    /** A remittance that the case cannot use, and why. */
    record NotForThisCase(ReadRemittance remittance, String reason) implements Proposal {}

    /** Whether a person has to say that the match is right. */
    default boolean isDoubtful() {
        return switch (this) {
            case LaterStatement p -> p.confidence() == Confidence.DOUBTFUL;
            case Adjudicated p -> p.match().confidence() == Confidence.DOUBTFUL;
            case TakenBack p -> p.reversed().confidence() == Confidence.DOUBTFUL;
            case NewBill p -> false;
            case NotForThisCase p -> false;
        };
    }
}
