package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.cases.rules.BalanceNeverBelowZero;
import org.writedown.cases.state.BillState;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Cause;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ReductionKind;

/**
 * An amount that the client no longer owes. It comes off what is outstanding; what goes beyond that
 * was already paid, and is owed back as credit.
 *
 * @param to where it goes: reduced, assisted or written off
 * @param kind and {@code cause}: present on a reduction won by the firm
 */
record Relief(
        BillState bill,
        @Nullable LineId line,
        Money amount,
        Account to,
        @Nullable ReductionKind kind,
        @Nullable Cause cause) {

    static Relief reduction(BillState bill, @Nullable LineId line, Money amount, ReductionKind kind, Cause cause) {
        return new Relief(bill, line, amount, Account.REDUCED, kind, cause);
    }

    BalanceNeverBelowZero rule() {
        return new BalanceNeverBelowZero(bill, amount, bill.relievable());
    }

    List<Movement> movements() {
        List<Movement> movements = new ArrayList<>();
        Money owed = amount.min(bill.outstanding());
        if (owed.isPositive()) {
            movements.add(new Movement(Account.OUTSTANDING, to, owed, bill.id(), line, kind, cause));
        }
        Money paid = amount.minus(owed);
        if (paid.isPositive()) {
            movements.add(new Movement(Account.PAID, Account.CREDIT, paid, bill.id(), line, kind, cause));
        }
        return movements;
    }
}
