package org.writedown.cases.rules;

import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineId;

/** Several flags on a line share one reduction: the response names the one that earned it. */
public record EachDollarIsWonOnce(LineId line, FlagId flag, boolean holds) implements Rule {

    @Override
    public String reason() {
        return "line " + line + " is already reduced, or flag " + flag
                + " already conceded; name one flag per reduction";
    }
}
