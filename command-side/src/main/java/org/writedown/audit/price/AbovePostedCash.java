package org.writedown.audit.price;

import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.bill.Line;
import org.writedown.audit.reference.PostedPrices;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.audit.rule.Scope;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Payer;

/** More than the hospital's own posted cash price. */
public final class AbovePostedCash implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "price.above-posted-cash",
                    1,
                    "A charge above the discounted cash price that the hospital has posted, for those who pay themselves.")
            .about(Concern.PRICE, Axis.PRICE)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.POSTED_PRICES)
            .from("45 CFR 180.50: hospitals post their discounted cash prices")
            .asking(
                    "{line}{on} is charged at {charge}; your posted cash price for {units} is {posted}. Could it be applied?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        boolean paysAlone = bill.payer() == Payer.SELF_PAY;
        if (!paysAlone && bill.payer() != Payer.UNKNOWN) {
            return; // an insurer's price is its contract's
        }
        for (Line line : bill.lines()) {
            PostedPrices.Posted posted = Posted.of(bill, line);
            Money cash = posted == null ? null : posted.cash();
            if (cash != null) {
                Posted.note(paysAlone ? Grade.LIKELY : Grade.ASK, line, cash, notes);
            }
        }
    }
}
