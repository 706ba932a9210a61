package org.writedown.cases.rules;

import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/** A concession leaves less to pay than before, and not less than nothing. */
public record ReductionLowersTheCharge(LineId line, Money from, Money to) implements Rule {

    @Override
    public boolean holds() {
        return !to.isNegative() && to.compareTo(from) < 0;
    }

    @Override
    public String reason() {
        return "line " + line + " stands at " + from + "; " + to + " is no reduction of it";
    }
}
