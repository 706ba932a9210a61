package org.writedown.balance;

import java.util.Optional;
import org.writedown.projection.Projection;
import org.writedown.projection.ViewRow;

/** Keeps the balances, and refuses any event after which a dollar is not in exactly one account. */
public final class BalanceProjection extends Projection<CaseBalance> {

    public BalanceProjection(BalanceTable table) {
        super(new BalanceView(), table);
    }

    /** For every prefix of every case, live and again at each rebuild; where nothing moved, it was looked at before. */
    @Override
    protected void check(Optional<ViewRow<CaseBalance>> before, ViewRow<CaseBalance> row) {
        CaseMoney money = row.view().money();
        boolean moved = before.isEmpty() || !money.equals(before.get().view().money());
        if (moved && !money.sound()) {
            throw new UnsoundBalance(row.caseId(), row.lastSequence());
        }
    }
}
