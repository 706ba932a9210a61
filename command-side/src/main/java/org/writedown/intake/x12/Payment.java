package org.writedown.intake.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Provider;
import org.writedown.intake.ControlTotal;
import org.writedown.intake.Findings;
import org.writedown.intake.Providers;
import org.writedown.intake.Tally;

/**
 * The payment of one 835: what the transaction set says once for all of its claims, and what they come
 * to. It must be what its claims pay less what the provider's adjustments (PLB) take: BPR02 = sum of
 * CLP04 - sum of PLB.
 */
final class Payment {

    private final String transaction;
    private final Findings findings;
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

    /** @param transaction the set's number (ST02), to speak of it */
    Payment(String transaction, Findings findings) {
        this.transaction = transaction;
        this.findings = findings;
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

    /** A segment before the first claim. */
    void header(X12Segment segment) {
        switch (segment.id()) {
            case "BPR" -> {
                bpr = segment;
                stated = readable(segment, 2, "BPR02 (payment)");
                paidOn = X12Dates.day(segment.text(16));
            }
            case "DTM" -> producedOn = segment.text(1).equals("405") ? X12Dates.day(segment.text(2)) : producedOn;
            case "N1" -> {
                if (segment.text(1).equals("PR")) {
                    String name = Providers.tidy(segment.text(2));
                    payer = name.isEmpty() ? null : name;
                } else if (segment.text(1).equals("PE")) {
                    payee = NamedProviders.payee(segment);
                }
            }
            default -> {
                // traces, contacts, addresses, summaries (TS2, TS3): nothing of a claim
            }
        }
    }

    /** Another claim begins. @return where it stands in the file */
    String nextClaim(X12Segment clp) {
        claims++;
        return "ST " + transaction + ", CLP " + claims + ", segment " + clp.number();
    }

    /** @param amount what a claim pays; null if that cannot be told, and so neither what all of them pay */
    void pays(@Nullable Money amount) {
        if (amount == null) {
            countable = false;
        } else {
            paid = paid.plus(amount);
        }
    }

    /** PLB01 provider, 02 fiscal year, then pairs of a reason and an amount; positive takes from the payment. */
    void providerAdjustments(X12Segment plb) {
        List<Money> amounts = new ArrayList<>();
        for (int element = 4; element <= plb.size(); element += 2) {
            Money amount = readable(plb, element, "PLB0" + element);
            if (amount == null) {
                countable = false;
                return;
            }
            amounts.add(amount);
        }
        providerAdjustments = providerAdjustments.plus(Money.sum(Money.USD, amounts));
    }

    /** The set is at its end: a break is a warning with all three figures. */
    void compare(Tally tally) {
        if (bpr == null || stated == null || !countable || claims == 0) {
            return;
        }
        Money counted = paid.minus(providerAdjustments);
        tally.total(new ControlTotal("BPR02 (payment)", stated, counted, bpr.position()));
        if (!stated.equals(counted)) {
            findings.add(
                    bpr.position(),
                    "BPR02 states " + stated + ", its claims pay " + paid + " less provider adjustments (PLB) of "
                            + providerAdjustments);
        }
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
