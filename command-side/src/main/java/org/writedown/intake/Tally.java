package org.writedown.intake;

import java.util.ArrayList;
import java.util.List;
import org.writedown.intake.IntakeException.Kind;

/** Hands the claims and remittances of one file on, keeps count of them and holds them to the limits. */
public final class Tally {

    private final String file;
    private final IntakeLimits limits;
    private final Reading reading;
    private final List<RejectedClaim> rejected = new ArrayList<>();
    private final List<ControlTotal> totals = new ArrayList<>();
    private long claims;
    private long lines;
    private long remittances;
    private long remittanceLines;
    private long rejections;

    public Tally(String file, IntakeLimits limits, Reading reading) {
        this.file = file;
        this.limits = limits;
        this.reading = reading;
    }

    public void read(ReadClaim claim) {
        claims++;
        lines += claim.statement().lines().size();
        limit(claim.position());
        reading.claim(claim);
    }

    public void read(ReadRemittance remittance) {
        remittances++;
        remittanceLines += remittance.lines().size();
        limit(remittance.position());
        reading.remittance(remittance);
    }

    private void limit(Position at) {
        if (claims + remittances > limits.claims()) {
            String reason = "the file holds more than " + limits.claims() + " claims";
            throw new IntakeException(Kind.TOO_LARGE, file, at, reason);
        }
    }

    public void rejected(RejectedClaim claim) {
        rejections++;
        if (rejected.size() < limits.findings()) {
            rejected.add(claim);
        }
    }

    public void total(ControlTotal total) {
        if (totals.size() < limits.findings()) {
            totals.add(total);
        }
    }

    /**
     * @param format of the file, with its version where it has one
     * @param nothing what to say of a file that holds no claim at all
     * @throws IntakeException if there is nothing to hand on
     */
    public IntakeSummary summary(String format, String nothing, Findings findings) {
        if (claims + remittances == 0) {
            RejectedClaim first = rejected.isEmpty() ? null : rejected.getFirst();
            throw first == null
                    ? new IntakeException(Kind.NO_CLAIM, file, null, nothing)
                    : new IntakeException(Kind.NO_CLAIM, file, first.where(), first.reason());
        }
        return new IntakeSummary(
                format, claims, lines, remittances, remittanceLines, rejections, rejected, totals, findings.toList());
    }
}
