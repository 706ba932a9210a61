package org.writedown.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.writedown.intake.ControlTotal;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Position;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Reading;
import org.writedown.intake.RejectedClaim;

/** Hands claims and remittances on and keeps count of them. */
final class Tally {

    private final String file;
    private final IntakeLimits limits;
    private final Reading reading;
    private final Set<String> types = new TreeSet<>();
    private final List<RejectedClaim> rejected = new ArrayList<>();
    private final List<ControlTotal> totals = new ArrayList<>();
    private long claims;
    private long lines;
    private long remittances;
    private long remittanceLines;
    private long rejections;

    Tally(String file, IntakeLimits limits, Reading reading) {
        this.file = file;
        this.limits = limits;
        this.reading = reading;
    }

    /** @param type of the transaction set: 837 or 835 */
    void begun(String type) {
        types.add(type);
    }

    void read(ReadClaim claim) {
        claims++;
        lines += claim.statement().lines().size();
        limit(claim.position());
        reading.claim(claim);
    }

    void read(ReadRemittance remittance) {
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

    void rejected(RejectedClaim claim) {
        rejections++;
        if (rejected.size() < limits.findings()) {
            rejected.add(claim);
        }
    }

    void total(ControlTotal total) {
        if (totals.size() < limits.findings()) {
            totals.add(total);
        }
    }

    /** @throws IntakeException if there is nothing to hand on */
    IntakeSummary summary(String version, Findings findings) {
        if (claims + remittances == 0) {
            RejectedClaim first = rejected.isEmpty() ? null : rejected.getFirst();
            throw first == null
                    ? new IntakeException(Kind.NO_CLAIM, file, null, "the file holds no claim (CLM or CLP segment)")
                    : new IntakeException(Kind.NO_CLAIM, file, first.where(), first.reason());
        }
        String format = "X12 " + String.join(" and ", new TreeSet<>(types).descendingSet());
        return new IntakeSummary(
                version.isEmpty() ? format : format + " " + version,
                claims,
                lines,
                remittances,
                remittanceLines,
                rejections,
                rejected,
                totals,
                findings.toList());
    }
}
