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

/** More than the hospital's own list price. */
public final class AbovePostedList implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "price.above-posted-list", 1, "A charge above the gross price that the hospital itself has posted.")
            .about(Concern.PRICE, Axis.PRICE)
            .atMost(Grade.LIKELY)
            .onlyFor(Scope.FACILITY)
            .needing(Need.POSTED_PRICES)
            .from("45 CFR 180.50: hospitals post their gross charges")
            .asking(
                    "{line}{on} is charged at {charge}; your posted price for {units} is {posted}. Which price applies?");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        for (Line line : bill.lines()) {
            PostedPrices.Posted posted = Posted.of(bill, line);
            Money gross = posted == null ? null : posted.gross();
            if (gross != null) {
                Posted.note(Grade.LIKELY, line, gross, notes);
            }
        }
    }
}
