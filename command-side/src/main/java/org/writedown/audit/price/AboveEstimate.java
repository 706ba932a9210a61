package org.writedown.audit.price;

import java.util.List;
import java.util.Map;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.Notes;
import org.writedown.audit.rule.RuleCard;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Payer;

/** Far above the good-faith estimate. */
public final class AboveEstimate implements AuditRule {

    private static final RuleCard CARD = RuleCard.of(
                    "price.above-estimate",
                    1,
                    "A self-pay bill $400 or more above this provider's own good-faith estimate; providers are not added up.")
            .about(Concern.PRICE, Axis.PRICE, Axis.ARITHMETIC)
            .atMost(Grade.CERTAIN)
            .needing(Need.ESTIMATE)
            .from("45 CFR 149.620: the patient-provider dispute is open from $400 above, within 120 days of the bill")
            .asking(
                    "Your estimate was {estimate}, and the bill is {billed}. Please reduce it to the estimate or explain the"
                            + " difference of {difference}.");

    private static final long FROM_CENTS = 40_000;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(ExaminedBill bill) {
        return bill.payer() == Payer.SELF_PAY;
    }

    @Override
    public void examine(ExaminedBill bill, Notes notes) {
        Money estimate = bill.known().estimate();
        if (estimate == null) {
            return;
        }
        Money over = bill.statement().statedTotal().minus(estimate);
        if (over.minorUnits() >= FROM_CENTS) {
            notes.bill(
                    Grade.CERTAIN,
                    List.of(),
                    over.minorUnits(),
                    Map.of(
                            "estimate", estimate.toString(),
                            "billed", bill.statement().statedTotal().toString(),
                            "difference", over.toString()));
        }
    }
}
