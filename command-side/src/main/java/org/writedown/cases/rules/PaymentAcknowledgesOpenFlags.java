package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;

/** Paying while questions are open may be read as accepting them: the client must know. */
public record PaymentAcknowledgesOpenFlags(BillState bill, boolean open, boolean acknowledged) implements Rule {

    @Override
    public boolean holds() {
        return !open || acknowledged;
    }

    @Override
    public String reason() {
        return "questions on " + bill.id() + " are still open; acknowledge them to record a payment";
    }
}
