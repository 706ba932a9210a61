package org.writedown.balance;

import org.writedown.projection.Projection;
import org.writedown.projection.ViewRow;

/** Keeps the balances, and refuses any event after which a dollar is not in exactly one account. */
public final class BalanceProjection extends Projection<CaseBalance> {

    public BalanceProjection(BalanceTable table) {
        super(new BalanceView(), table);
    }

    /** For every prefix of every case, live and again at each rebuild. */
    @Override
    protected void check(ViewRow<CaseBalance> row) {
        if (!row.view().money().sound()) {
            throw new UnsoundBalance(row.caseId(), row.lastSequence());
        }
    }
}
