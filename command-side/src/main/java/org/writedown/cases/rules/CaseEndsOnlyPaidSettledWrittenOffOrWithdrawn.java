package org.writedown.cases.rules;

import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.money.Account;
import org.writedown.contract.value.Ending;

/** A case ends only paid, settled, written off, or withdrawn by the client. */
public record CaseEndsOnlyPaidSettledWrittenOffOrWithdrawn(CaseFile file, Ending ending) implements Rule {

    @Override
    public boolean holds() {
        return switch (ending) {
            case WITHDRAWN -> true;
            case PAID -> file.balances().outstanding().isZero();
            case WRITTEN_OFF ->
                file.balances().outstanding().isZero()
                        && file.balances().of(Account.WRITTEN_OFF).isPositive();
            case SETTLED ->
                file.bills().values().stream().anyMatch(BillState::settled)
                        && file.bills().values().stream()
                                .allMatch(bill ->
                                        bill.settled() || bill.outstanding().isZero());
        };
    }

    @Override
    public String reason() {
        return "the case cannot end as " + ending + ": " + file.balances().outstanding() + " is outstanding";
    }
}
