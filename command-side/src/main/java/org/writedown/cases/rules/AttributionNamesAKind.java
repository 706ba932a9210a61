package org.writedown.cases.rules;

import org.writedown.cases.command.Attribution.Earned;
import org.writedown.contract.value.ReductionKind;

/** Who says that the firm earned a reduction says how. */
public record AttributionNamesAKind(Earned earned) implements Rule {

    @Override
    public boolean holds() {
        return earned.kind() != ReductionKind.UNATTRIBUTED;
    }

    @Override
    public String reason() {
        return "say how it was won, such as REMOVAL or CHARGE_REDUCTION";
    }
}
