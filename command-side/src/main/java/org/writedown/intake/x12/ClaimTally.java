package org.writedown.intake.x12;

import java.util.ArrayList;
import java.util.List;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.Reading;
import org.writedown.intake.RejectedClaim;

/** Hands claims on and keeps count of them. */
final class ClaimTally {

    private final String file;
    private final IntakeLimits limits;
    private final Reading reading;
    private final List<RejectedClaim> rejected = new ArrayList<>();
    private long claims;
    private long lines;
    private long rejections;

    ClaimTally(String file, IntakeLimits limits, Reading reading) {
        this.file = file;
        this.limits = limits;
        this.reading = reading;
    }

    void read(ReadClaim claim) {
        claims++;
        lines += claim.statement().lines().size();
        if (claims > limits.claims()) {
            String reason = "the file holds more than " + limits.claims() + " claims";
            throw new IntakeException(Kind.TOO_LARGE, file, claim.position(), reason);
        }
        reading.claim(claim);
    }

    void rejected(RejectedClaim claim) {
        rejections++;
        if (rejected.size() < limits.findings()) {
            rejected.add(claim);
        }
    }

    /** @throws IntakeException if there is no claim to hand on */
    IntakeSummary summary(String version, Findings findings) {
        if (claims == 0) {
            RejectedClaim first = rejected.isEmpty() ? null : rejected.getFirst();
            throw first == null
                    ? new IntakeException(Kind.NO_CLAIM, file, null, "the file holds no claim (CLM segment)")
                    : new IntakeException(Kind.NO_CLAIM, file, first.where(), first.reason());
        }
        String format = version.isEmpty() ? "X12 837" : "X12 837 " + version;
        return IntakeSummary.ofClaims(format, claims, lines, rejections, rejected, findings.toList());
    }
}
