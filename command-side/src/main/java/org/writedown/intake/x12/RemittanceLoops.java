package org.writedown.intake.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.intake.ControlTotal;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.Providers;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.Tally;

/**
 * The loops of an 835: 1000A payer, 1000B payee, 2000 (LX) with 2100 claim payments (CLP) and 2110
 * service payments (SVC), and the provider's adjustments (PLB), which belong to no claim. The payment
 * of the set must be what its claims pay less what the PLB take: BPR02 = sum of CLP04 - sum of PLB.
 */
final class RemittanceLoops implements TransactionLoops {

    private final Document document;
    private final IntakeLimits limits;
    private final Tally tally;
    private final Findings findings;

    private Payment payment = new Payment("");
    private @Nullable RemittanceDraft claim;

    RemittanceLoops(Document document, IntakeLimits limits, Tally tally, Findings findings) {
        this.document = document;
        this.limits = limits;
        this.tally = tally;
        this.findings = findings;
    }

    /** What a transaction set says once for all of its claims, and what they sum to. */
    static final class Payment {

        private final String transaction;
        private @Nullable X12Segment bpr;
        private @Nullable Money stated;
        private @Nullable LocalDate paidOn;
        private @Nullable LocalDate producedOn;
        private @Nullable String payer;
        private @Nullable Provider payee;
        private int claims;
        private Money paid = Money.zero(Money.USD);
        private Money providerAdjustments = Money.zero(Money.USD);
        private boolean countable = true;

        Payment(String transaction) {
            this.transaction = transaction;
        }

        @Nullable String payer() {
            return payer;
        }

        @Nullable Provider payee() {
            return payee;
        }

        @Nullable LocalDate decidedOn() {
            return paidOn == null ? producedOn : paidOn;
        }
    }

    @Override
    public void group(String version) {
        // the loops of 4010 and 5010 are the same as far as they are read here
    }

    @Override
    public void begin(X12Segment st) {
        payment = new Payment(st.text(2).replaceAll("[^A-Za-z0-9]", ""));
    }

    @Override
    public void accept(X12Segment segment) {
        switch (segment.id()) {
            case "CLP" -> claim(segment);
            case "LX" -> finishClaim();
            case "PLB" -> {
                finishClaim();
                providerAdjustments(segment);
            }
            default -> {
                if (claim == null) {
                    header(segment);
                } else {
                    claim.accept(segment);
                }
            }
        }
    }

    @Override
    public void end(X12Segment se) {
        finishClaim();
        X12Segment bpr = payment.bpr;
        Money stated = payment.stated;
        if (bpr == null || stated == null || !payment.countable || payment.claims == 0) {
            return;
        }
        Money counted = payment.paid.minus(payment.providerAdjustments);
        tally.total(new ControlTotal("BPR02 (payment)", stated, counted, bpr.position()));
        if (!stated.equals(counted)) {
            findings.add(
                    bpr.position(),
                    "BPR02 states " + stated + ", its claims pay " + payment.paid
                            + " less provider adjustments (PLB) of " + payment.providerAdjustments);
        }
    }

    private void header(X12Segment segment) {
        switch (segment.id()) {
            case "BPR" -> {
                payment.bpr = segment;
                payment.stated = readable(segment, 2, "BPR02 (payment)");
                payment.paidOn = X12Dates.day(segment.text(16));
            }
            case "DTM" -> {
                if (segment.text(1).equals("405")) {
                    payment.producedOn = X12Dates.day(segment.text(2));
                }
            }
            case "N1" -> {
                if (segment.text(1).equals("PR")) {
                    String name = Providers.tidy(segment.text(2));
                    payment.payer = name.isEmpty() ? null : name;
                } else if (segment.text(1).equals("PE")) {
                    payment.payee = NamedProviders.payee(segment);
                }
            }
            default -> {
                // traces, contacts, addresses, summaries (TS2, TS3): nothing of a claim
            }
        }
    }

    private void claim(X12Segment clp) {
        finishClaim();
        payment.claims++;
        String place = "ST " + payment.transaction + ", CLP " + payment.claims + ", segment " + clp.number();
        claim = new RemittanceDraft(document, limits, clp, place);
    }

    private void finishClaim() {
        RemittanceDraft complete = claim;
        claim = null;
        if (complete == null) {
            return;
        }
        try {
            ReadRemittance remittance = complete.finish(payment);
            if (remittance.paid() == null) {
                payment.countable = false;
            } else {
                payment.paid = payment.paid.plus(remittance.paid());
            }
            tally.read(remittance);
        } catch (Unreadable unreadable) {
            payment.countable = false;
            tally.rejected(unreadable.rejection());
        }
    }

    /** PLB01 provider, 02 fiscal year, then pairs of a reason and an amount; positive takes from the payment. */
    private void providerAdjustments(X12Segment plb) {
        List<Money> amounts = new ArrayList<>();
        for (int element = 4; element <= plb.size(); element += 2) {
            Money amount = readable(plb, element, "PLB0" + element);
            if (amount == null) {
                payment.countable = false;
                return;
            }
            amounts.add(amount);
        }
        payment.providerAdjustments = payment.providerAdjustments.plus(Money.sum(Money.USD, amounts));
    }

    /** Nothing but the file's own total depends on these: one that is no amount is a warning. */
    private @Nullable Money readable(X12Segment segment, int element, String name) {
        try {
            return X12Numbers.amount(segment, element, name);
        } catch (Unreadable unreadable) {
            findings.add(segment.position(), unreadable.getMessage() + "; the payment's total cannot be compared");
            return null;
        }
    }
}
