package org.writedown.intake.x12;

import org.writedown.intake.ReadRemittance.Status;

/** CLP02, the claim status code. */
final class ClaimStatus {

    private ClaimStatus() {}

    /**
     * 1, 2 and 3 were processed as primary, secondary and tertiary; 19, 20 and 21 the same and forwarded;
     * 4 is denied; 22 reverses; 25 foretells; 23 is "not our claim". A code that is none of these was
     * processed, since its amounts are on it.
     */
    static Status of(String code) {
        return switch (code) {
            case "4" -> Status.DENIED;
            case "22" -> Status.REVERSAL;
            case "23" -> Status.INFORMATION;
            case "25" -> Status.PREDETERMINATION;
            default -> Status.PROCESSED;
        };
    }
}
