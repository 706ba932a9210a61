package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Rung;

/** An inquiry goes to the rung that the bill has reached; to go higher, escalate. */
public record InquiryGoesToTheReachedRung(Rung asked, BillState bill) implements Rule {

    @Override
    public boolean holds() {
        return asked == bill.rung();
    }

    @Override
    public String reason() {
        return "bill " + bill.id() + " is at " + bill.rung() + ", not at " + asked;
    }
}
