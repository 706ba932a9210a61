package org.writedown.balance;

import org.writedown.projection.ViewStore;
import org.writedown.projection.ViewTable;

/** The balance of each case. */
public final class BalanceTable extends ViewTable<CaseBalance> {

    public BalanceTable(ViewStore store) {
        super(store, CaseBalance.class, new Layout("balance", "case_balance"));
    }
}
