package org.writedown.cases.rules;

import java.util.List;
import org.writedown.cases.state.BillState;
import org.writedown.contract.money.Movement;

/** A quiet reduction that was owed back and has been refunded can no longer be undone and made again. */
public record AttributionMovesWhatIsStillThere(BillState bill, List<Movement> movements) implements Rule {

    @Override
    public boolean holds() {
        BillState running = bill;
        for (Movement movement : movements) {
            running = running.moved(List.of(movement));
            if (!running.balances().sound()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String reason() {
        return "later entries rest on this reduction, such as its refund; correct them first";
    }
}
