package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.contract.value.Rung;

/** No outside body before the provider's own rungs are exhausted, unless a supervisor decides otherwise. */
public record ExternalEscalationNeedsInternalRungsFirst(BillState bill, Rung to, boolean overridden) implements Rule {

    @Override
    public boolean holds() {
        return !to.isExternal() || overridden || bill.rung() == Rung.PATIENT_ADVOCACY;
    }

    @Override
    public String reason() {
        return "external review comes after patient advocacy; the bill is at " + bill.rung();
    }
}
