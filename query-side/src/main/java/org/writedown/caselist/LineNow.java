package org.writedown.caselist;

import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;

/**
 * A line as it now stands.
 *
 * @param billed as first billed; never changed
 * @param code the code after downgrades
 * @param charge the charge after all reductions; zero for a line that was removed or vanished
 */
public record LineNow(BillLine billed, @Nullable ProcedureCode code, Money charge) {

    static LineNow of(BillLine line) {
        return new LineNow(line, line.procedure(), line.charge());
    }

    LineNow charged(Money newCharge) {
        return new LineNow(billed, code, newCharge);
    }

    LineNow coded(@Nullable ProcedureCode newCode) {
        return new LineNow(billed, newCode == null ? code : newCode, charge);
    }
}
