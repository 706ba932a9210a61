package org.writedown.intake.x12;

import org.jspecify.annotations.Nullable;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Tally;

/**
 * The loops of an 835: 1000A payer, 1000B payee, 2000 (LX) with 2100 claim payments (CLP) and 2110
 * service payments (SVC), and the provider's adjustments (PLB), which belong to no claim.
 */
final class RemittanceLoops implements TransactionLoops {

    private final Document document;
    private final IntakeLimits limits;
    private final Tally tally;
    private final Findings findings;

    private Payment payment;
    private @Nullable RemittanceDraft claim;

    RemittanceLoops(Document document, IntakeLimits limits, Tally tally, Findings findings) {
        this.document = document;
        this.limits = limits;
        this.tally = tally;
        this.findings = findings;
        this.payment = new Payment("", findings);
    }

    @Override
    public void group(String version) {
        // the loops of 4010 and 5010 are the same as far as they are read here
    }

    @Override
    public void begin(X12Segment st) {
        payment = new Payment(st.text(2).replaceAll("[^A-Za-z0-9]", ""), findings);
    }

    @Override
    public void accept(X12Segment segment) {
        switch (segment.id()) {
            case "CLP" -> {
                finishClaim();
                claim = new RemittanceDraft(document, limits, segment, payment.nextClaim(segment));
            }
            case "LX" -> finishClaim();
            case "PLB" -> {
                finishClaim();
                payment.providerAdjustments(segment);
            }
            default -> {
                if (claim == null) {
                    payment.header(segment);
                } else {
                    claim.accept(segment);
                }
            }
        }
    }

    @Override
    public void end(X12Segment se) {
        finishClaim();
        payment.compare(tally);
    }

    private void finishClaim() {
        RemittanceDraft complete = claim;
        claim = null;
        if (complete == null) {
            return;
        }
        try {
            ReadRemittance remittance = complete.finish(payment);
            payment.pays(remittance.paid());
            tally.read(remittance);
        } catch (Unreadable unreadable) {
            payment.pays(null);
            tally.rejected(unreadable.rejection());
        }
    }
}
