package org.writedown.intake.remittance;

import java.util.List;
import org.writedown.contract.value.Adjudication;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.LineAdjudication;
import org.writedown.contract.value.LineId;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;

/**
 * The bill that a remittance is taken to speak of.
 *
 * @param confidence of the bill and, where it has lines, of the weakest line
 * @param reasons for and against, in words for the advocate; they quote no number of an account
 * @param alreadyNet the bill asks less than the insurer decided on: it was stated after insurance
 */
public record Match(
        BillId bill, Confidence confidence, List<String> reasons, List<LineMatch> lines, boolean alreadyNet) {

    /** One line of the remittance and the bill's line that it is taken to speak of. */
    public record LineMatch(RemittanceLine line, int number, Confidence confidence) {}

    public Match {
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
    }

    /** What the record keeps of the remittance. */
    public Adjudication adjudication(ReadRemittance remittance) {
        return new Adjudication(
                remittance.payer(),
                remittance.payerControl(),
                remittance.statusCode(),
                remittance.decidedOn(),
                remittance.charged(),
                remittance.adjustments(),
                lines.stream().map(this::line).toList(),
                confidence,
                reasons,
                remittance.source());
    }

    private LineAdjudication line(LineMatch match) {
        RemittanceLine line = match.line();
        return new LineAdjudication(
                new LineId(bill, match.number()),
                line.procedure(),
                line.charged(),
                line.paid(),
                line.allowed(),
                line.adjustments(),
                line.position().toString());
    }
}
