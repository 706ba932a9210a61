package org.writedown.balance;

import java.util.Map;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent.BillUploaded;
import org.writedown.projection.CaseView;
import org.writedown.projection.Folded;
import org.writedown.projection.Recorded;

/** Folds a case into what is owed. */
public final class BalanceView implements CaseView<CaseBalance> {

    @Override
    public CaseBalance initial() {
        return new CaseBalance(CaseMoney.NOTHING, Map.of());
    }

    @Override
    public CaseBalance evolve(CaseBalance view, CaseEvent event, Recorded recorded) {
        var providers = event instanceof BillUploaded uploaded
                ? Folded.with(
                        view.providers(), uploaded.bill(), uploaded.statement().provider())
                : view.providers();
        return new CaseBalance(view.money().after(event), providers);
    }
}
