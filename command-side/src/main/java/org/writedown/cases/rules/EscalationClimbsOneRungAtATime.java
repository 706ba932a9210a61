package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Rung;

/** Escalation goes up one rung at a time, unless a supervisor decides otherwise. */
public record EscalationClimbsOneRungAtATime(BillState bill, Rung to, boolean overridden) implements Rule {

    @Override
    public boolean holds() {
        return to.compareTo(bill.rung()) > 0 && (overridden || to == bill.rung().next());
    }

    @Override
    public String reason() {
        return "from " + bill.rung() + " the next rung is " + bill.rung().next() + ", not " + to;
    }
}
