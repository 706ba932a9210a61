package org.writedown.cases.decision;

import java.util.List;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Money;

/** Charges that belong to a bill and to none of its lines. */
final class Charges {

    private Charges() {}

    /** Adds a positive difference to what is billed, takes a negative one off, says nothing of zero. */
    static List<Movement> difference(BillId bill, Money difference) {
        if (difference.isZero()) {
            return List.of();
        }
        return List.of(
                difference.isPositive()
                        ? Movement.of(Account.BILLED, Account.OUTSTANDING, difference, bill, null)
                        : Movement.of(Account.OUTSTANDING, Account.BILLED, difference.negated(), bill, null));
    }
}
