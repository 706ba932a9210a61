package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Money;

/** Only what is owed back to the client can be refunded. */
public record RefundComesOutOfCredit(BillState bill, Money refund, Money credit) implements Rule {

    @Override
    public boolean holds() {
        return refund.compareTo(credit) <= 0;
    }

    @Override
    public String reason() {
        return "bill " + bill.id() + " owes the client " + credit + "; " + refund + " is more";
    }
}
