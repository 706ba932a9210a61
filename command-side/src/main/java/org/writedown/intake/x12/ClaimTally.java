package org.writedown.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.RejectedClaim;

/** Hands claims on and keeps count of them. */
final class ClaimTally {

    private final String file;
    private final IntakeLimits limits;
    private final Consumer<ReadClaim> consumer;
    private final List<RejectedClaim> rejected = new ArrayList<>();
    private long claims;
    private long lines;
    private long rejections;

    ClaimTally(String file, IntakeLimits limits, Consumer<ReadClaim> consumer) {
        this.file = file;
        this.limits = limits;
        this.consumer = consumer;
    }

    void read(ReadClaim claim) {
        claims++;
        lines += claim.statement().lines().size();
        if (claims > limits.claims()) {
            String reason = "the file holds more than " + limits.claims() + " claims";
            throw new IntakeException(Kind.TOO_LARGE, file, claim.position(), reason);
        }
        consumer.accept(claim);
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
        return new IntakeSummary(format, claims, lines, rejections, rejected, findings.toList());
    }
}
