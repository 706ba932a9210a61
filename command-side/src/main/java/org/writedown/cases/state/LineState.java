package org.writedown.cases.state;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;

/**
 * A line as it now stands.
 *
 * @param billed as first billed; never changed
 * @param code the code after downgrades
 * @param charge the charge after all reductions
 */
public record LineState(BillLine billed, @Nullable ProcedureCode code, Money charge) {

    public static LineState of(BillLine line) {
        return new LineState(line, line.procedure(), line.charge());
    }

    public LineState charged(Money newCharge) {
        return new LineState(billed, code, newCharge);
    }

    public LineState coded(@Nullable ProcedureCode newCode, Money newCharge) {
        return new LineState(billed, newCode, newCharge);
    }
}
