package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;

/** A settled bill is not negotiated further; reopen the matter with the provider first. */
public record BillIsNotYetSettled(BillState bill) implements Rule {

    @Override
    public boolean holds() {
        return !bill.settled();
    }

    @Override
    public String reason() {
        return "bill " + bill.id() + " is settled for " + bill.settledFor();
    }
}
