package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;

/** A summary has no lines to look at; the itemised statement is asked for first. */
public record OnlyItemisedBillsAreAudited(BillState bill) implements Rule {

    @Override
    public boolean holds() {
        return bill.itemised();
    }

    @Override
    public String reason() {
        return "bill " + bill.id() + " is a summary; request the itemised statement first";
    }
}
